/**
 * The networks, a row each. To add one: a row here, and one in
 * `test/sharing/networks.test.ts`.
 */

export interface Network {
  readonly id: string;
  /** A proper name; the few that are translated have none here. */
  readonly name?: string;
  /**
   * The address that opens the network with the message. Each of `{text}`, `{url}` and `{subject}`
   * that stands in it is honoured; without a `{text}` the network drops the text, without a `{url}`
   * the link travels inside the text. Without an address there is nothing to open.
   */
  readonly link?: string;
  /** The same for a server that the visitor names as `{host}`. */
  readonly ownServer?: string;
  /** The longest message, in the units of {@link counts}. */
  readonly limit?: number;
  /** How the network counts; the others count graphemes, as a reader does. */
  readonly counts?: 'x' | 'bluesky' | 'mastodon';
  /** It keeps line breaks: a link inside the text has a line of its own. */
  readonly breaks?: true;
}

export const NETWORKS: readonly Network[] = [
  { id: 'facebook', name: 'Facebook', link: 'https://www.facebook.com/sharer/sharer.php?u={url}' },
  {
    id: 'x',
    name: 'X',
    link: 'https://twitter.com/intent/tweet?text={text}&url={url}',
    limit: 280,
    counts: 'x',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    link: 'https://www.linkedin.com/sharing/share-offsite/?url={url}',
    limit: 3000,
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    link: 'https://bsky.app/intent/compose?text={text}',
    limit: 300,
    counts: 'bluesky',
  },
  {
    id: 'threads',
    name: 'Threads',
    link: 'https://www.threads.com/intent/post?text={text}&url={url}',
    limit: 500,
  },
  {
    id: 'mastodon',
    name: 'Mastodon',
    link: 'https://share.joinmastodon.org/#text={text}',
    ownServer: 'https://{host}/share?text={text}',
    limit: 500,
    counts: 'mastodon',
  },
  { id: 'whatsapp', name: 'WhatsApp', link: 'https://wa.me/?text={text}', breaks: true },
  { id: 'email', link: 'mailto:?subject={subject}&body={text}', limit: 2000, breaks: true },
  // Not offered unless they are named.
  {
    id: 'reddit',
    name: 'Reddit',
    link: 'https://www.reddit.com/submit?url={url}&title={text}',
    limit: 300,
  },
  { id: 'telegram', name: 'Telegram', link: 'https://t.me/share/url?url={url}&text={text}' },
  { id: 'teams', name: 'Teams', link: 'https://teams.microsoft.com/share?href={url}&msgText={text}' },
  { id: 'sms', link: 'sms:?&body={text}' },
  { id: 'instagram', name: 'Instagram' },
];

/** The browser's own sheet takes text and link apart, as it hands them on. */
export const NATIVE: Network = { id: 'native', link: '{text}{url}' };

/** How many of the table's first rows are offered where the page does not choose. */
const DEFAULT = 8;

/** Whether the text arrives; where it does not, it is copied for the visitor to paste. */
export const takesText = ({ link }: Network): boolean => !!link?.includes('{text}');

/** Whether the link has a place of its own, and is not repeated in the text. */
export const takesUrl = ({ link }: Network): boolean => !!link?.includes('{url}');

/** The networks that a page names, in its order, each once; the default where it names none that is known. */
export function networksNamed(names: string): readonly Network[] {
  const found = names
    .toLowerCase()
    .split(/[\s,]+/)
    .map((name) => NETWORKS.find(({ id }) => id === name))
    .filter((network, i, all): network is Network => !!network && all.indexOf(network) === i);
  return found.length ? found : NETWORKS.slice(0, DEFAULT);
}

/**
 * The host of a server, from what people write when they are asked for one: `mastodon.social`,
 * an address of a page there, `@name@mastodon.social`. Names in any script, as ASCII.
 */
export function serverHost(value: string): string | undefined {
  const [, name] = /^(?:https:\/\/|.*@)?([^\s/@?#\\]+)(?:\/\S*)?$/i.exec(value.trim()) ?? [];
  try {
    const { host, hostname } = new URL(`https://${name!.trim()}`);
    return /[^.]\.[^.]/.test(hostname) ? host : undefined;
  } catch {
    return undefined;
  }
}
