// Host pages whose styles reach for everything.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allAre, four, TAGS, useDist } from './dist-page.mjs';

/** @typedef {import('./dist-page.mjs').Visit} Visit */

/** What a visitor has of a widget: how large it and its text are, and what is painted at its middle. @param {Visit} visit */
const seen = (visit) =>
  visit.look(
    (dom, tags) =>
      tags.map((/** @type {string} */ tag) => {
        const element = /** @type {HTMLElement} */ (document.querySelector(tag));
        element.scrollIntoView();
        const box = element.getBoundingClientRect();
        const heading = dom.part(element, 'heading');
        const text = heading.getBoundingClientRect();
        const style = getComputedStyle(heading);
        const at = document.elementFromPoint(
          text.left + Math.min(20, text.width / 2),
          text.top + text.height / 2,
        );
        return {
          tag,
          shown:
            dom.isShown(heading) && heading.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
          reached: at === element,
          width: Math.round(box.width),
          tall: box.height > 100,
          oneLine: text.height >= parseFloat(style.fontSize) && text.height < 2 * parseFloat(style.fontSize),
          font: style.fontSize,
          words: dom.deepText(heading),
          transform: style.textTransform,
          indent: style.textIndent,
          filter: style.filter,
          colour: style.color,
          weight: style.fontWeight,
          italic: style.fontStyle,
          shadow: style.textShadow,
          align: style.textAlign,
          space: style.whiteSpaceCollapse,
          select: style.userSelect || style.webkitUserSelect,
          fill: style.webkitTextFillColor,
        };
      }),
    TAGS,
  );

describe('the styles of a host page', { concurrency: 3 }, () => {
  const dist = useDist();

  /** How the widgets are seen on a page with these styles. @param {string} css @param {string} [around] */
  async function under(css, around = '<main></main>') {
    const { space, toolkit } = await dist.space();
    const body = around.replace('</main>', `${four(`toolkit="${toolkit}"`)}</main>`);
    /** @type {Awaited<ReturnType<typeof seen>>} */
    let found = [];
    const viewport = { width: 800, height: 900 };
    await dist.open(space, { body, head: `<style>${css}</style>`, viewport }, async (visit) => {
      await allAre(visit);
      found = await seen(visit);
    });
    return found;
  }

  /** How they are seen where the page has no styles. @type {ReturnType<typeof under> | undefined} */
  let untouched;

  const tags = TAGS.join(', ');
  for (const [what, css] of [
    [
      'hide the elements themselves',
      `${tags} { display: none !important; visibility: hidden !important; opacity: 0 !important; content-visibility: hidden !important }`,
    ],
    [
      'fold them up',
      `${tags} { height: 0 !important; max-height: 0 !important; overflow: hidden !important; contain: strict !important; clip-path: inset(50%) !important; clip: rect(0 0 0 0) !important }`,
    ],
    [
      'take them off the page',
      `${tags} { position: fixed !important; inset: -9999px auto auto -9999px !important; z-index: -1 !important; transform: scale(0) rotate(9deg) !important; scale: 0; translate: -999px; rotate: 45deg }`,
    ],
    [
      'paint over them',
      `${tags} { filter: blur(9px) !important; mask: linear-gradient(transparent, transparent) !important; mix-blend-mode: difference !important; backdrop-filter: blur(4px) !important } ${tags.replaceAll(/im-[a-z-]+/g, '$&::before')} { content: "" !important; position: absolute !important; inset: 0 !important; z-index: 9 !important; background: black !important; display: block !important }`,
    ],
    [
      'take the pointer away',
      `${tags} { pointer-events: none !important; user-select: none !important; -webkit-user-select: none !important }`,
    ],
    [
      'reach for everything in them',
      '* { text-transform: uppercase; color: lime; text-indent: 4em; font-style: italic; font-weight: 100; text-align: right; white-space: pre; text-shadow: 2px 2px red; font-variant: small-caps; cursor: none; list-style: none; border-collapse: collapse; -webkit-text-fill-color: transparent }',
    ],
    ['shrink all text to nothing', 'html, body, main, * { font-size: 0 }'],
    ['have a root of 10 pixels', 'html { font-size: 10px } body { font-size: 1.6rem }'],
    ['close up the lines', '* { line-height: 0 !important }'],
    [
      'lay out what is in them',
      `main > * { columns: 3 !important; writing-mode: vertical-rl !important } h2, p, a, button, section, img { display: none !important; float: left !important; width: 1px !important }`,
    ],
    [
      'animate everything',
      '@keyframes spin { to { transform: rotate(1turn); opacity: 0 } } main * { animation: spin 1s infinite; transition: all 9s }',
    ],
  ]) {
    it(`that ${what} change nothing about how a widget is seen`, async () => {
      assert.deepEqual(await under(/** @type {string} */ (css)), await (untouched ??= under('')));
    });
  }

  it('that make them narrow leave them a width in which they can be read', async () => {
    for (const { tag, width, shown } of await under(
      `${tags} { width: 0 !important; max-width: 1px !important }`,
    )) {
      assert.ok(shown && width >= 240, `${tag} is ${width}px wide`);
    }
  });

  it('that give them a margin, a width or a place in a grid are the author’s to give', async () => {
    const [card] = await under(
      'main { display: grid; grid-template-columns: 300px 1fr } im-share-card { margin: 10px }',
    );
    assert.equal(card?.width, 280);
  });

  for (const [what, css, around] of [
    ['display: none', 'main { display: none }', '<main></main>'],
    ['visibility: hidden', 'main { visibility: hidden }', '<main></main>'],
    ['the attribute hidden', '', '<main hidden></main>'],
    ['closed details', '', '<details><summary>More</summary><main></main></details>'],
  ]) {
    it(`that hide what they stand in (${what}) hide them`, async () => {
      for (const { tag, shown } of await under(/** @type {string} */ (css), around))
        assert.equal(shown, false, tag);
    });
  }

  it('that hide everything leave nothing, and no error', async () => {
    for (const { tag, shown } of await under('* { display: none !important }'))
      assert.equal(shown, false, tag);
  });

  it('give their font, and the text spacing that a reader has set', async () => {
    const { space, toolkit } = await dist.space();
    const css =
      'body { font-family: Georgia } * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';
    await dist.open(
      space,
      { body: four(`toolkit="${toolkit}"`), head: `<style>${css}</style>` },
      async (visit) => {
        await allAre(visit);
        const found = await visit.look(
          (dom, names) =>
            names.map((/** @type {string} */ name) => {
              const style = getComputedStyle(
                dom.part(/** @type {Element} */ (document.querySelector(name)), 'card'),
              );
              const size = parseFloat(style.fontSize);
              return [
                style.fontFamily,
                parseFloat(style.letterSpacing) / size,
                parseFloat(style.wordSpacing) / size,
                parseFloat(style.lineHeight) / size,
              ].map((each) => (typeof each === 'number' ? Math.round(each * 100) / 100 : each));
            }),
          TAGS,
        );
        for (const each of found) assert.deepEqual(each, ['Georgia', 0.12, 0.16, 1.5]);
      },
    );
  });

  it('leave no text under 14 pixels', async () => {
    const { space, toolkit } = await dist.space();
    const head = '<style>html { font-size: 8px } body { font-size: 6px }</style>';
    await dist.open(space, { body: four(`toolkit="${toolkit}"`), head }, async (visit) => {
      await allAre(visit);
      const small = await visit.look((dom) =>
        dom
          .deepAll(document.body, '*')
          .filter((each) => each.getRootNode() !== document && dom.isShown(each))
          .filter((each) => [...each.childNodes].some((node) => node instanceof Text && node.data.trim()))
          .filter((each) => parseFloat(getComputedStyle(each).fontSize) < 14)
          .map((each) => `${each.localName}.${each.className}: ${getComputedStyle(each).fontSize}`),
      );
      assert.deepEqual(small, []);
    });
  });
});
