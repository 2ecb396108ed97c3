/**
 * The one door for addresses. Lit binds a `javascript:` URL to `href` as it is,
 * so every URL from a feed, an attribute or a receiver passes here first.
 */

const LOCAL = /^(localhost|127\.0\.0\.1)$/;

function parse(value: unknown, base?: string): URL | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const url = new URL(value, base);
    // A name and password in a link are a phisher's tool, and fetch() throws on them.
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

/**
 * An address from a feed, made absolute: `https:`, or `http:` on this machine or
 * on the very origin that the feed came from (an intranet's `http:` page).
 */
export function feedUrl(value: unknown, base: string): string | undefined {
  const url = parse(value, base);
  if (!url) return undefined;
  const allowed =
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && (LOCAL.test(url.hostname) || url.origin === parse(base)?.origin));
  return allowed ? url.href : undefined;
}

/** As {@link feedUrl}, or `mailto:`. */
export function contactUrl(value: unknown, base: string): string | undefined {
  const url = parse(value, base);
  return url?.protocol === 'mailto:' ? url.href : feedUrl(value, base);
}

/** An address that the page's own author wrote in an attribute: `https:` or `http:`. */
export function pageUrl(value: unknown, base: string): string | undefined {
  const url = parse(value, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Puts the language into an address for `{lang}` or `%lang%`, before it is parsed: `new URL()` would encode the braces. */
export const withLanguage = (url: string, language: string) => url.replace(/\{lang\}|%lang%/g, language);
