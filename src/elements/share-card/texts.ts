import type { Outcome } from '../../controllers/sharing-controller.js';
import type { MsgFn } from '../../i18n/localize.js';
import { str } from '../../i18n/localize.js';
import type { Network } from '../../sharing/networks.js';

/** A network by the name that people call it. */
export function networkName(msg: MsgFn, { id, name }: Network): string {
  if (name) return name;
  return id === 'email' ? msg('Email', { id: 'card.email' }) : msg('Text message', { id: 'card.sms' });
}

/** What the card says about an outcome. */
export function outcomeText(msg: MsgFn, outcome: Outcome): string {
  switch (outcome) {
    case 'copied':
      return msg('Copied', { id: 'card.copied' });
    case 'paste':
      return msg('Copied. Now paste it into your post.', { id: 'card.paste' });
    case 'by-hand':
      return msg('Your browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.', {
        id: 'card.by-hand',
      });
    case 'no-picture':
      return msg('Your browser did not take the picture. Download it instead.', { id: 'card.no-picture' });
    case 'opened':
      return msg('The picture opens in a new tab. Save it from there.', { id: 'card.opened' });
    case 'no-sheet':
      return msg('Your browser cannot share from here. Use a link below.', { id: 'card.no-sheet' });
  }
}

/** What to know about a network that takes no text. */
export function caveat(msg: MsgFn, network: Network): string {
  const name = networkName(msg, network);
  return msg(str`${name} takes no text from here: your message goes to the clipboard, for you to paste.`, {
    id: 'card.takes-none',
  });
}
