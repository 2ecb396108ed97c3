import { html } from './html.mjs';
import { scriptAttributes, scriptName } from './snippets.mjs';
import { LANGUAGE_NAMES, TOWN_EMAIL } from './town.mjs';

const script = ({ version, integrity }) => {
  const name = scriptName('im-widgets', version);
  const { integrity: hash } = scriptAttributes('im-widgets', version, integrity);
  return html`<script
    src="/widgets/${name}"
    ${hash && html`integrity="${hash}"`}
    crossorigin="anonymous"
    defer
  ></script>`;
};

const menuItem = (site, page) =>
  html`<li>
    <a href="${site.href(page)}" ${page === site.page && html`aria-current="page"`}
      >${page.texts[site.language].menu}</a
    >
  </li>`;

/**
 * The whole document around a page's `<main>`.
 * @param {object} site the page's context, of site.mjs
 * @param {object} content the page's own markup
 */
export function layout(site, content) {
  const { language, page, town, title } = site;
  const other = language === 'en' ? 'fr' : 'en';
  const alternates = page.slug && ['en', 'fr'];
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="theme-color" content="#0e5257" />
        <title>${title}</title>
        <meta name="description" content="${site.texts.description}" />
        ${
          alternates &&
          alternates.map(
            (to) => html`<link rel="alternate" hreflang="${to}" href="${site.href(page, to)}" />`,
          )
        }
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/site.css" />
        ${script(site.build)} ${page.script && html`<script src="/assets/${page.script}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">${town.skip}</a>
        <header class="masthead">
          <div class="masthead__row">
            <a class="brand" href="${site.href(site.pages.home)}">
              <img src="/assets/icon.svg" alt="" width="56" height="56" />
              <span class="brand__words"
                ><span class="brand__kind">${town.kind}</span>
                <span class="brand__name">${town.shortName}</span></span
              >
            </a>
            <p class="masthead__motto">${town.motto}</p>
            <a
              class="language"
              href="${page.slug ? site.href(page, other) : site.href(site.pages.home, other)}"
              hreflang="${other}"
              lang="${other}"
              >${LANGUAGE_NAMES[other]}</a
            >
          </div>
          <nav class="menu" aria-label="${town.menuLabel}">
            <ul>
              ${site.menu.map((item) => menuItem(site, item))}
            </ul>
          </nav>
        </header>
        <main id="content" tabindex="-1">${content}</main>
        <footer class="footer">
          <div class="footer__row">
            <div>
              <p class="footer__name">${town.name}</p>
              <p>${town.footer.hall}<br /><a href="mailto:${TOWN_EMAIL}">${TOWN_EMAIL}</a></p>
            </div>
            <div class="footer__notice">
              <p><strong>${town.footer.invented}</strong> ${town.footer.why}</p>
              <p>${town.footer.independent}</p>
            </div>
          </div>
        </footer>
      </body>
    </html> `;
}
