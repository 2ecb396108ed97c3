import { FeedError } from './errors.js';
import { pageUrl, withLanguage } from './urls.js';

/** Where the toolkit is for elements without a `toolkit` attribute; `''` where nobody knows (npm). */
let address = '';

/** Called once by the script that is embedded: its feed lies beside it. */
export function setDefaultToolkit(url: string): void {
  address = url;
}

/** Where the words of languages lie that the script does not carry: beside its feed; `''` where nobody knows. */
export const languagesFolder = (): string => address && new URL('../languages/', address).href;

/**
 * The absolute address of the toolkit in a language.
 *
 * @param given what the page says, with `{lang}` or not; nothing for the default. Frameworks give null and undefined
 * @throws {FeedError} `no-toolkit` where neither is an address
 */
export function toolkitUrl(given: string | null | undefined, language: string, base: string): string {
  const url = pageUrl(withLanguage(`${given ?? ''}`.trim() || address, language), base);
  if (!url) throw new FeedError('no-toolkit', `no address of a toolkit: toolkit="${given}"`);
  return url;
}

/**
 * For whoever reads the console: which address failed and, where nobody gave it, how to give one.
 *
 * @param key the address, or another key where there is none
 * @param given what the element itself says
 */
export function addressHint(key: unknown, given: string | null | undefined): string {
  const at = typeof key === 'string' ? ` (${key})` : '';
  return given
    ? at
    : `${at}; <meta name="im-toolkit" content="https://…/toolkit.{lang}.json"> in the page says where the feed is`;
}
