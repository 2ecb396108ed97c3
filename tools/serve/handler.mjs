import path from 'node:path';
import { PAGES, pathOf, renderNotFound, renderPage } from '../../site/site.mjs';
import { findFile, sendFile } from './files.mjs';

/** Where the site offers the built files. */
export const WIDGETS_PATH = '/widgets/';
const ASSETS_PATH = '/assets/';

// What a careful town would send: the widgets need nothing beyond 'self' and the receiver of its stories.
const policy = (receiver) =>
  [
    "default-src 'self'",
    ...(receiver ? [`connect-src 'self' ${receiver}`, `img-src 'self' ${receiver}`] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

const WIDGET_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
};

const preferredLanguage = (header = '') => {
  const ranked = header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.split('-')[0], weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ language, weight }) => (language === 'en' || language === 'fr') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return ranked[0]?.language ?? 'en';
};

/**
 * The request handler of the demonstration site.
 * @param {{dist: string, assets: string, build: () => Promise<{version: string, integrity: Record<string, string>}>, receiver?: string}} options
 *   absolute paths of the built files and of the site's own, what is known of the build, and the receiver's address
 */
export function createHandler({ dist, assets, build, receiver }) {
  const pageHeaders = { ...PAGE_HEADERS, 'content-security-policy': policy(receiver) };
  const pages = new Map();
  for (const page of PAGES) {
    for (const language of ['en', 'fr']) pages.set(pathOf(page, language), { page, language });
  }

  const html = (request, response, status, body, headers = {}) => {
    const bytes = Buffer.from(body);
    response.writeHead(status, { ...pageHeaders, ...headers, 'content-length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const redirect = (response, status, location, headers = {}) =>
    response.writeHead(status, { location, 'content-length': 0, ...headers }).end();

  return async function handle(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
      return;
    }
    const [pathname, query] = request.url.split(/\?(.*)/s);
    if (pathname === '/') {
      const language = preferredLanguage(request.headers['accept-language']);
      redirect(response, 302, `/${language}/`, { vary: 'Accept-Language', 'cache-control': 'no-cache' });
      return;
    }
    const found = pages.get(pathname);
    if (found) {
      html(request, response, 200, renderPage(found.page, found.language, await build(), receiver));
      return;
    }
    if (pages.has(`${pathname}/`)) {
      redirect(response, 301, `${pathname}/${query === undefined ? '' : `?${query}`}`);
      return;
    }
    for (const [prefix, root, headers] of [
      [WIDGETS_PATH, dist, WIDGET_HEADERS],
      [ASSETS_PATH, assets, {}],
    ]) {
      if (!pathname.startsWith(prefix)) continue;
      const file = await findFile(root, path.posix.join('/', pathname.slice(prefix.length)));
      if (file) {
        sendFile(request, response, file, headers);
        return;
      }
    }
    const language = pathname.startsWith('/fr/') ? 'fr' : 'en';
    html(request, response, 404, renderNotFound(language, await build()));
  };
}
