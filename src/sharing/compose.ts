/** What is shared, exactly: one message for each network, and the address that opens it there. */

import { takesUrl, type Network } from './networks.js';

/** What a message is made of. */
export interface Draft {
  readonly text: string;
  /** Shared with it. */
  readonly url: string;
  readonly hashtags: readonly string[];
  /** Whom to mention, by network. */
  readonly mentions?: Readonly<Record<string, string>>;
  /** The subject of an email. */
  readonly subject?: string;
}

export interface Message {
  /** As it is sent: with the link, unless the network has a place of its own for that. */
  readonly text: string;
  readonly url: string;
  readonly subject: string;
}

const WORD = '[\\p{L}\\p{M}\\p{N}_]';

/** Whether a hashtag or mention stands in a text as a whole, whatever its case. */
export function contains(text: string, tag: string): boolean {
  const literal = tag.normalize('NFC').replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<!${WORD}|&)${literal}(?!${WORD}|@)`, 'iu').test(text.normalize('NFC'));
}

/** What is put behind the text: the mention of that network and the hashtags, each where the text lacks it. */
export function additions({ text, mentions, hashtags }: Draft, network?: Network): readonly string[] {
  const mention = network && mentions && Object.hasOwn(mentions, network.id) && mentions[network.id];
  let sofar = text;
  return [mention, ...hashtags].filter((tag): tag is string => {
    const isNew = !!tag && !contains(sofar, tag);
    if (isNew) sofar += ` ${tag}`;
    return isNew;
  });
}

/** Text, {@link additions}, link. Without a network: what is copied, with its link. */
export function compose(draft: Draft, network?: Network): Message {
  const { url, subject = '' } = draft;
  const words = [draft.text.trim(), ...additions(draft, network)].filter(Boolean).join(' ');
  const link = !network || !takesUrl(network) ? url : '';
  const text = [words, link].filter(Boolean).join(network?.breaks ? '\n' : ' ');
  return { text, url, subject };
}

/** As {@link compose} for a network, with the link in its text whatever the network does with links. */
export function composeWithLink(draft: Draft, network: Network): string {
  const { text, url } = compose(draft, network);
  return takesUrl(network) ? [text, url].filter(Boolean).join(' ') : text;
}

/**
 * The address that opens a network with a message.
 *
 * @param host a server of the visitor's own, for a network that has many
 */
export function linkFor(network: Network, message: Message, host = ''): string | undefined {
  const link = (host && network.ownServer) || network.link;
  const values: Record<string, string> = { ...message, host };
  return link?.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'host' ? host : encodeURIComponent(values[name]!);
    // RFC 6068: a line break in an address of an email is CRLF.
    return link.startsWith('mailto:') ? value.replace(/%0A/g, '%0D%0A') : value;
  });
}
