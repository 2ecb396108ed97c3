import { layout } from './layout.mjs';
import { code } from './pages/code.mjs';
import { home } from './pages/home.mjs';
import { newcomers } from './pages/newcomers.mjs';
import { news } from './pages/news.mjs';
import { notFound } from './pages/not-found.mjs';
import { welcome } from './pages/welcome.mjs';
import { TOWN } from './town.mjs';

/** Every page, the one with all four widgets first. */
export const PAGES = [welcome, home, news, newcomers, code];

/** The navigation's order. */
const MENU = [home, news, newcomers, welcome, code];

/** The path of a page, such as `/fr/nouvelles/`. */
export const pathOf = (page, language) => {
  const slug = page.slug[language];
  return slug ? `/${language}/${slug}/` : `/${language}/`;
};

/** The whole title of a page, as its tab shows it. */
export const titleOf = (page, language) => {
  const title = page.texts[language].title;
  const town = TOWN[language].name;
  return page === home ? `${town} | ${title}` : `${title} | ${town}`;
};

const context = (page, language, build, receiver) => ({
  language,
  build,
  receiver,
  page,
  menu: MENU,
  texts: page.texts[language],
  town: TOWN[language],
  title: titleOf(page, language),
  /** A link to a page in the same language, or in another. */
  href: (target, other = language) => pathOf(target, other),
  pages: { code, home, newcomers, news, welcome },
});

/**
 * A page as HTML.
 * @param {{version: string, integrity: Record<string, string>}} build what is known of the built scripts
 * @param {string} [receiver] address of the story receiver, where one runs beside the site
 */
export function renderPage(page, language, build, receiver) {
  const site = context(page, language, build, receiver);
  return String(layout(site, page.render(site)));
}

/** The page for an address that leads nowhere, in both languages, `language` first. */
export function renderNotFound(language, build) {
  const site = context(notFound, language, build);
  return String(layout(site, notFound.render(site)));
}
