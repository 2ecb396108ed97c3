import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ImShareEvent } from '../events/share.js';
import { fileName } from '../sharing/choose.js';
import type { Message } from '../sharing/compose.js';
import { NATIVE, takesText, type Network } from '../sharing/networks.js';
import type { Selection } from '../sharing/selection.js';
import { copyNow, copyText } from '../browser/copy-text.js';
import { shareNatively } from '../browser/native-share.js';
import { copyPicture, download, loadPicture, pictureFile, save } from '../browser/picture-file.js';

/**
 * What has become of what the visitor did last: `paste`: copied, for a network that takes no text;
 * `by-hand`: nothing but the visitor can copy it; `opened`: a picture that could not be downloaded;
 * `no-sheet`: the browser's own sheet is refused here.
 */
export type Outcome = 'copied' | 'paste' | 'by-hand' | 'no-picture' | 'opened' | 'no-sheet';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: Element | DocumentFragment };

/** Does what the card's links and buttons say, and keeps what became of it. */
export class SharingController implements ReactiveController {
  outcome?: Outcome;
  /** A text that is left to the visitor to copy. */
  byHand?: string;
  readonly #host: Host;
  readonly #selection: Selection;

  constructor(host: Host, selection: Selection) {
    this.#host = host;
    this.#selection = selection;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** What was copied is no longer what would be copied now. */
  forget(): void {
    this.outcome = this.byHand = undefined;
  }

  async copy(text = this.#selection.copied): Promise<void> {
    if (!this.#begins('copy', text)) return;
    this.#ends((await copyText(text, this.#host.renderRoot)) ? 'copied' : 'by-hand', text);
  }

  async copyPicture(): Promise<void> {
    if (!this.#begins('copy')) return;
    this.#ends((await copyPicture(this.#picture)) ? 'copied' : 'no-picture');
  }

  /** A network's link is followed; where it leads nowhere the message and the picture are handed out. */
  follow(event: Event, network: Network): void {
    // A right click only opens a menu.
    if ((event as MouseEvent).button > 1) return;
    const { text } = this.#selection.message(network);
    this.#selection.choose(network.id);
    if (!this.#begins(network.id, text)) event.preventDefault();
    else if (!takesText(network)) {
      // At once: the new tab takes the focus, and a page without focus may not write.
      const copied = copyNow(text, this.#host.renderRoot);
      if (copied) this.#ends('paste');
      else
        void copyText(text, this.#host.renderRoot).then((done) =>
          this.#ends(done ? 'paste' : 'by-hand', text),
        );
      if (!network.link && this.#selection.rendition) void download(this.#picture, fileName(this.#picture));
    }
  }

  /** Loads the picture: what comes next may need it at once. */
  readonly prepare = (): void => {
    if (this.#selection.rendition) loadPicture(this.#picture);
  };

  download(event: Event): void {
    if (!this.#begins('download', undefined, this.#picture)) event.preventDefault();
    // Known to be out of reach: the link itself opens it.
    else if (loadPicture(this.#picture).blob === null) this.#ends('opened');
    else {
      event.preventDefault();
      void download(this.#picture, fileName(this.#picture)).then((done) =>
        this.#ends(done ? undefined : 'opened'),
      );
    }
  }

  downloadAlt(): void {
    if (this.#begins('download', this.#selection.post.image!.alt, this.#picture)) save(this.#altFile());
  }

  async share(): Promise<void> {
    const message: Message = this.#selection.message(NATIVE);
    if (!this.#begins('native', message.text)) return;
    const picture = this.#selection.rendition && pictureFile(this.#picture, fileName(this.#picture));
    const files = picture ? [picture, ...(this.#selection.post.image!.alt ? [this.#altFile()] : [])] : [];
    this.#ends((await shareNatively(message, files)) ? undefined : 'no-sheet');
  }

  get #picture(): string {
    return this.#selection.rendition!.url;
  }

  #altFile(): File {
    return new File([this.#selection.post.image!.alt], 'alt.txt', { type: 'text/plain' });
  }

  /** Tells the page before it is done. */
  #begins(network: string, text = this.#selection.copied, url = this.#selection.draft.url): boolean {
    this.forget();
    this.#host.requestUpdate();
    return this.#host.dispatchEvent(new ImShareEvent({ network, post: this.#selection.post.id, text, url }));
  }

  #ends(outcome: Outcome | undefined, text?: string): void {
    this.outcome = outcome;
    this.byHand = outcome === 'by-hand' ? text : undefined;
    this.#host.requestUpdate();
    if (this.byHand === undefined) return;
    void this.#host.updateComplete.then(() => {
      const field = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('#by-hand');
      field?.focus();
      field?.select();
    });
  }
}
