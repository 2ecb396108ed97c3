import { html, rich } from '../html.mjs';
import {
  COLUMNS,
  frameLines,
  heightRule,
  HEIGHTS,
  placeholderLines,
  SAMPLE_BASE,
  scriptLine,
  scriptName,
  tagLines,
  USUAL_COLUMN,
  WIDGETS,
} from '../snippets.mjs';
import { LANGUAGE_NAMES } from '../town.mjs';
import { tag } from '../widget.mjs';
import { codeTexts } from './code.texts.mjs';

const SAMPLE_ORIGIN = new URL(SAMPLE_BASE).origin;

const POLICY = [
  `script-src ${SAMPLE_ORIGIN}`,
  `connect-src ${SAMPLE_ORIGIN}`,
  `img-src ${SAMPLE_ORIGIN}`,
  `frame-src ${SAMPLE_ORIGIN}`,
].join('; ');

// A column is narrow at most where the window is; a media query has to do for it.
const HEIGHT_RULES = [
  ...WIDGETS.map((widget) => heightRule(widget)),
  `@media (max-width: ${COLUMNS.medium}px) {`,
  ...WIDGETS.map((widget) => `  ${heightRule(widget, 'narrow')}`),
  '}',
].join('\n');

const headersFor = (t, version) => [
  ['*.js, *.mjs', 'Content-Type: text/javascript'],
  ['*.json', 'Content-Type: application/json'],
  [scriptName('*', version), 'Cache-Control: public, max-age=31536000, immutable'],
  [t.server.others, 'Cache-Control: max-age=300'],
  [t.server.all, 'Access-Control-Allow-Origin: *'],
  [t.server.all, 'Access-Control-Expose-Headers: Retry-After'],
  [t.server.all, 'X-Content-Type-Options: nosniff'],
];

/** Lines with each sample address and height marked, for the page's script to put the visitor's own in their place. */
const marked = (lines, widget) =>
  lines.split(new RegExp(`(${SAMPLE_ORIGIN}/?|(?<=min-height:)\\d+)`)).map((part) => {
    if (part === SAMPLE_BASE) return html`<span data-base>${part}</span>`;
    if (part === SAMPLE_ORIGIN) return html`<span data-base data-origin>${part}</span>`;
    if (/^\d+$/.test(part)) return html`<span data-height="${widget}">${part}</span>`;
    return html`${part}`;
  });

function block(t, label, lines, widget) {
  return html`<figure class="code">
    <figcaption>${label}</figcaption>
    <pre translate="no"><code>${marked(lines, widget)}</code></pre>
    <p class="code__copy needs-script">
      <button
        type="button"
        class="button"
        data-copy
        data-copied="${t.copied}"
        data-manual="${t.manual}"
        aria-label="${t.copyWhat.replace('{what}', label)}"
      >
        ${t.copy}
      </button>
      <span role="status"></span>
    </p>
  </figure>`;
}

function widgetSection(site, widget) {
  const { texts: t, language, build } = site;
  const other = language === 'en' ? 'fr' : 'en';
  const names = t.widgets[widget];
  const both = (to) => [
    block(
      t,
      t.tagIn[to].replace('{widget}', names.name),
      `${scriptLine(SAMPLE_BASE, 'im-widgets', build)}\n${tagLines(widget, to)}`,
      widget,
    ),
    block(t, t.placeholderIn[to].replace('{widget}', names.name), placeholderLines(widget, to), widget),
  ];
  return html`<div class="sample">
    <div class="sample__words">
      <h3 id="${widget}">${names.name}</h3>
      <p>${names.text}</p>
    </div>
    <div class="sample__live">${tag(widget, language, { 'heading-level': 4 })}</div>
    <div class="sample__code">
      ${both(language)}
      <details>
        <summary>${t.otherLanguage} (<span lang="${other}">${LANGUAGE_NAMES[other]}</span>)</summary>
        ${both(other)}
      </details>
    </div>
  </div>`;
}

const table = (id, caption, columns, rows) =>
  html`<div class="table" role="region" aria-labelledby="${id}" tabindex="0">
    <table>
      <caption id="${id}">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) =>
            html`<tr>
              <th scope="row">${first}</th>
              ${others.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const heightsIn = (column) => Object.fromEntries(WIDGETS.map((widget) => [widget, HEIGHTS[widget][column]]));

const heightTable = (t) =>
  table(
    'heights',
    t.heights.caption,
    [t.heights.widget, ...Object.values(COLUMNS).map((width) => t.heights.column.replace('{width}', width))],
    WIDGETS.map((widget) => [
      t.widgets[widget].name,
      ...Object.values(HEIGHTS[widget]).map((height) => `${height}\u00a0px`),
    ]),
  );

const headerTable = (t, version) =>
  table(
    'headers',
    t.server.headersLabel,
    [t.server.files, t.server.header],
    headersFor(t, version).map(([files, header]) => [files, html`<code>${header}</code>`]),
  );

/** The lines to paste, each beside the widget that they make. */
export const code = {
  slug: { en: 'get-the-code', fr: 'obtenir-le-code' },
  script: 'code.js',
  texts: codeTexts,
  render(site) {
    const { texts: t, build, language } = site;
    const say = (text) => rich(text.replaceAll('{version}', build.version));
    const script = scriptLine(SAMPLE_BASE, 'im-widgets', build);
    const frame = frameLines(SAMPLE_BASE, 'share-card', language, t.widgets['share-card'].name, build);
    return html`
      <div class="page page--top">
        <h1>${t.title}</h1>
        <p class="lede">${t.lede}</p>
        <ul class="contents" aria-label="${t.contents}">
          ${['address', 'script', 'widgets', 'height', 'server', 'frame'].map(
            (id) => html`<li><a href="#${id}">${t[id].title}</a></li>`,
          )}
        </ul>
      </div>
      <section class="page prose" aria-labelledby="address">
        <h2 id="address">${t.address.title}</h2>
        <p>${say(t.address.text)}</p>
        <form class="address needs-script" data-address data-sample="${SAMPLE_BASE}">
          <label for="base">${t.address.label}</label>
          <p id="base-hint" class="hint">${t.address.hint}</p>
          <input
            id="base"
            type="url"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            value="${SAMPLE_BASE}"
            aria-describedby="base-hint base-error"
          />
          <p id="base-error" class="error" role="alert" data-message="${t.address.error}"></p>
          <label for="column">${t.address.column}</label>
          <p id="column-hint" class="hint">${t.address.columnHint}</p>
          <select id="column" aria-describedby="column-hint" autocomplete="off">
            ${Object.entries(COLUMNS).map(
              ([column, width]) =>
                html`<option
                  value="${column}"
                  ${column === USUAL_COLUMN && html`selected`}
                  data-heights="${JSON.stringify(heightsIn(column))}"
                >
                  ${t.heights.column.replace('{width}', width)}
                </option>`,
            )}
          </select>
        </form>
      </section>
      <section class="page prose" aria-labelledby="script">
        <h2 id="script">${t.script.title}</h2>
        ${t.script.text.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
        ${block(t, t.script.label, script)}
      </section>
      <section class="page" aria-labelledby="widgets">
        <div class="prose">
          <h2 id="widgets">${t.widgets.title}</h2>
          ${t.widgets.text.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
        </div>
        ${WIDGETS.map((widget) => widgetSection(site, widget))}
      </section>
      <section class="page prose" aria-labelledby="height">
        <h2 id="height">${t.height.title}</h2>
        ${t.height.text.map((paragraph) => html`<p>${say(paragraph)}</p>`)} ${heightTable(t)}
        ${block(t, t.height.label, HEIGHT_RULES)}
      </section>
      <section class="page prose" aria-labelledby="server">
        <h2 id="server">${t.server.title}</h2>
        <ol>
          ${t.server.steps.map((step) => html`<li>${say(step)}</li>`)}
        </ol>
        ${headerTable(t, build.version)}
        <h3>${t.server.policyTitle}</h3>
        <p>${say(t.server.policy)}</p>
        ${block(t, t.server.policyLabel, POLICY)}
      </section>
      <section class="page prose" aria-labelledby="frame">
        <h2 id="frame">${t.frame.title}</h2>
        <p>${say(t.frame.text)}</p>
        ${block(t, t.frame.label, frame)}
      </section>
    `;
  },
};
