/** Whose address a request counts for. */

import { isIP } from 'node:net';

const bare = (text: string): string => {
  const trimmed = text.trim();
  return /^\[(.+)\](:\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
};

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.replace(/%.*$/, '').split('::');
  const split = (text: string) => text.split(':').filter(Boolean);
  if (tail === undefined) return split(head);
  const missing = 8 - split(head).length - split(tail).length;
  return [...split(head), ...Array<string>(Math.max(0, missing)).fill('0'), ...split(tail)];
}

/** One household or one server: an IPv4 address, or the /64 of an IPv6 one. */
export function networkOf(address: string): string {
  const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (isIP(address) !== 6) return address;
  const first = groupsOf(address).slice(0, 4);
  return `${first.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * The sender's address. Each proxy adds to the right whom it heard: as many of those as there are proxies of ours
 * can be believed, the rest anybody can have written.
 * @param proxies how many stand in front
 */
export function senderOf(socketAddress: string, forwardedFor: string, proxies: number): string {
  const chain = forwardedFor.split(',').map(bare).filter(Boolean);
  let sender = bare(socketAddress);
  for (let hop = 0; hop < proxies; hop += 1) {
    const next = chain.pop();
    if (!next || !isIP(next)) break;
    sender = next;
  }
  return networkOf(sender);
}
