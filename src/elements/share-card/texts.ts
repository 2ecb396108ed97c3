import type { Outcome } from '../../controllers/share-outcome.js';
import { formatNumber } from '../../i18n/format.js';
import type { MsgFn } from '../../i18n/localize.js';
import { str } from '../../i18n/localize.js';
import { count, type Count } from '../../sharing/count.js';
import { compose } from '../../sharing/compose.js';
import type { Network } from '../../sharing/networks.js';
import type { CardView } from './card-view.js';

/** A network by the name that people call it. */
export function networkName(msg: MsgFn, { id, name }: Network): string {
  if (name) return name;
  return id === 'email' ? msg('Email', { id: 'card.email' }) : msg('Text message', { id: 'card.sms' });
}

/** What the card says about an outcome. */
export function outcomeText(msg: MsgFn, outcome: Outcome): string {
  switch (outcome) {
    case 'message':
      return msg('Message copied.', { id: 'card.copied' });
    case 'description':
      return msg('Description copied.', { id: 'card.copied-alt' });
    case 'picture':
      return msg('Picture copied.', { id: 'card.copied-picture' });
    case 'paste':
      return msg('Message copied: paste it into your post.', { id: 'card.paste' });
    case 'by-hand':
      return msg('Your browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.', {
        id: 'card.by-hand',
      });
    case 'no-picture':
      return msg('Your browser could not copy the picture. Download it instead.', { id: 'card.no-picture' });
    case 'opened':
      return msg('The picture opens in a new tab. Save it from there.', { id: 'card.opened' });
    case 'no-sheet':
      return msg('Your browser cannot share from here. Use one of the links.', { id: 'card.no-sheet' });
  }
}

/** What to know about a network that takes no text. */
export function caveat(msg: MsgFn, network: Network): string {
  const name = networkName(msg, network);
  return msg(
    str`${name} doesn’t accept text from other sites. Your message will be copied so you can paste it.`,
    { id: 'card.takes-none' },
  );
}

/** What would be sent to the counted network now, counted. */
export const counting = ({ card: { counted, draft } }: Pick<CardView, 'card'>): Count =>
  count(counted, compose(draft, counted));

/** The count in words, such as `294 of 280 characters, 14 over X’s limit`. */
export function countText(view: Pick<CardView, 'msg' | 'language' | 'card'>): string {
  const { msg, language, card } = view;
  const { used, limit, unit } = counting(view);
  const number = (value: number) => formatNumber(language, value);
  if (!limit) return msg(str`Characters: ${number(used)}`, { id: 'card.count' });
  const text =
    unit === 'byte'
      ? msg(str`${number(used)} of ${number(limit)} bytes`, { id: 'card.count-bytes' })
      : msg(str`${number(used)} of ${number(limit)} characters`, { id: 'card.count-limit' });
  const over = number(used - limit);
  const name = networkName(msg, card.counted);
  return used > limit ? `${text}, ${msg(str`${over} over ${name}’s limit`, { id: 'card.over' })}` : text;
}
