import { copyNow, copyText } from '../browser/copy-text.js';
import { shareNatively } from '../browser/native-share.js';
import { copyPicture, download, loadPicture, pictureFile, save } from '../browser/picture-file.js';
import { ImShareEvent } from '../events/share.js';
import type { CardAction } from '../sharing/card-state.js';
import type { Card } from '../sharing/card.js';
import { fileName } from '../sharing/choose.js';
import { compose, composeWithLink } from '../sharing/compose.js';
import { NATIVE, takesText, type Network } from '../sharing/networks.js';
import { ShareOutcome, type Copied, type OutcomeHost } from './share-outcome.js';

/** Does what the card's links and buttons say. */
export class SharingController {
  readonly outcome: ShareOutcome;
  readonly #host: OutcomeHost;
  readonly #now: () => Card;
  readonly #dispatch: (action: CardAction) => void;

  /** @param now the card as it is when it is asked */
  constructor(host: OutcomeHost, now: () => Card, dispatch: (action: CardAction) => void) {
    this.#host = host;
    this.#now = now;
    this.#dispatch = dispatch;
    this.outcome = new ShareOutcome(host);
  }

  readonly copy = (): void => void this.#copy('message', this.#copied);
  readonly copyAlt = (): void => void this.#copy('description', this.#now().post.image!.alt);

  async #copy(what: Copied, text: string): Promise<void> {
    const end = this.#begins('copy', text);
    end?.((await copyText(text, this.#host.renderRoot)) ? what : 'by-hand', text);
  }

  readonly copyPicture = async (): Promise<void> => {
    const end = this.#begins('copy');
    if (end) end((await copyPicture(this.#picture)) ? 'picture' : 'no-picture');
  };

  /** A network's link is followed; where it leads nowhere the message and the picture are handed out. */
  follow(event: Event, network: Network): void {
    // A right click only opens a menu.
    if ((event as MouseEvent).button > 1) return;
    const { text } = compose(this.#now().draft, network);
    this.#dispatch({ type: 'network', id: network.id });
    const end = this.#begins(network.id, text);
    if (!end) event.preventDefault();
    else if (!takesText(network)) {
      // At once: the new tab takes the focus, and a page without focus may not write.
      if (copyNow(text, this.#host.renderRoot)) end('paste');
      else void copyText(text, this.#host.renderRoot).then((done) => end(done ? 'paste' : 'by-hand', text));
      if (!network.link && this.#now().rendition) void download(this.#picture, this.#name);
    }
  }

  /** Loads the picture: what comes next may need it at once. */
  readonly prepare = (): void => {
    if (this.#now().rendition) loadPicture(this.#picture);
  };

  readonly download = (event: Event): void => {
    const end = this.#begins('download', undefined, this.#picture);
    if (!end) event.preventDefault();
    // Known to be out of reach: the link itself opens it.
    else if (loadPicture(this.#picture).blob === null) end('opened');
    else {
      event.preventDefault();
      void download(this.#picture, this.#name).then((done) => end(done ? undefined : 'opened'));
    }
  };

  readonly downloadAlt = (): void => {
    if (this.#begins('download', this.#now().post.image!.alt, this.#picture)) save(this.#altFile());
  };

  readonly share = async (): Promise<void> => {
    const { draft, rendition, post } = this.#now();
    const message = compose(draft, NATIVE);
    const end = this.#begins('native', message.text);
    if (!end) return;
    const picture = rendition && pictureFile(rendition.url, this.#name);
    const files = picture ? [picture, ...(post.image!.alt ? [this.#altFile()] : [])] : [];
    end((await shareNatively(message, files)) ? undefined : 'no-sheet');
  };

  get #copied(): string {
    const { draft, counted } = this.#now();
    return composeWithLink(draft, counted);
  }

  get #picture(): string {
    return this.#now().rendition!.url;
  }

  get #name(): (type?: string) => string {
    const { rendition, post } = this.#now();
    return (type) => fileName(rendition!, post.id, type);
  }

  #altFile(): File {
    return new File([this.#now().post.image!.alt], 'alt.txt', { type: 'text/plain' });
  }

  /**
   * Tells the page before it is done.
   *
   * @returns what to call with the outcome; nothing where the page has cancelled it
   */
  #begins(network: string, text = this.#copied, url = this.#now().draft.url) {
    const end = this.outcome.begin();
    const event = new ImShareEvent({ network, post: this.#now().post.id, text, url });
    return this.#host.dispatchEvent(event) ? end : undefined;
  }
}
