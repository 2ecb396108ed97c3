import { html, nothing, type TemplateResult } from 'lit';
import { canCopyPicture } from '../../browser/picture-file.js';
import { formatSize } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import { fileFormat, fileName, moves } from '../../sharing/choose.js';
import type { Rendition } from '../../toolkit/types.js';
import type { CardView } from './card-view.js';

const USUAL = { width: 1200, height: 675 };

/** Where the feed gives no size, room is kept for the shape of most pictures here; once loaded it has its own. */
export const sizeOf = (rendition: Rendition): Pick<Rendition, 'width' | 'height'> =>
  rendition.width && rendition.height ? rendition : USUAL;

export interface Motion {
  /** The picture is in view when the page is. */
  readonly eager: boolean;
  /** The address of the animation that runs. */
  readonly playing: string;
  readonly play: (url: string) => void;
}

/** The picture itself: of an animation the still, until the visitor starts it (WCAG 2.2.2). */
function renderImage(
  { foreign }: CardView,
  rendition: Rendition,
  alt: string,
  { eager, playing }: Motion,
): TemplateResult {
  const { url, still } = rendition;
  const { width, height } = sizeOf(rendition);
  const stands = moves(rendition) && playing !== url;
  if (stands && !still)
    return html`<canvas
      role=${alt ? 'img' : 'presentation'}
      part="image"
      data-url=${url}
      width=${width!}
      height=${height!}
      lang=${foreign}
      aria-label=${alt || nothing}
    ></canvas>`;
  return html`<img
    part="image"
    src=${stands ? still! : url}
    width=${width!}
    height=${height!}
    loading=${eager ? 'eager' : 'lazy'}
    decoding="async"
    referrerpolicy="no-referrer"
    lang=${foreign}
    alt=${alt}
  />`;
}

function renderTools(view: CardView, rendition: Rendition, alt: string, motion: Motion): TemplateResult {
  const { msg, language, sharing } = view;
  const { url, size } = rendition;
  const file = [fileFormat(rendition), size && formatSize(language, size)].filter(Boolean).join(', ');
  const button = (text: string, act: () => void) =>
    html`<button class="quiet" type="button" part="button" @click=${act}>${text}</button>`;
  return html`<div class="tools">
    ${
      moves(rendition)
        ? button(
            motion.playing === url
              ? msg('Pause animation', { id: 'card.pause' })
              : msg('Play animation', { id: 'card.play' }),
            () => motion.play(url),
          )
        : nothing
    }
    <a
      class="button quiet"
      part="link"
      href=${url}
      download=${fileName(url)}
      target="_blank"
      rel="noopener"
      @pointerenter=${sharing.prepare}
      @focus=${sharing.prepare}
      @click=${(event: Event) => sharing.download(event)}
      >${msg(str`Download picture (${file || fileName(url)})`, { id: 'card.download' })}</a
    >
    ${
      alt
        ? [
            button(msg('Copy alternative text', { id: 'card.copy-alt' }), () => void sharing.copy(alt)),
            // A button: no text of a feed becomes an address, not even of a file.
            button(msg('Download alternative text (TXT)', { id: 'card.download-alt' }), () =>
              sharing.downloadAlt(),
            ),
          ]
        : nothing
    }
    ${
      canCopyPicture()
        ? button(msg('Copy picture', { id: 'card.copy-picture' }), () => void sharing.copyPicture())
        : nothing
    }
  </div>`;
}

/** The picture for the network that is counted, and what can be done with it. */
export function renderPicture(view: CardView, rendition: Rendition, motion: Motion): TemplateResult {
  const { alt } = view.selection.post.image!;
  return html`${renderImage(view, rendition, alt, motion)} ${renderTools(view, rendition, alt, motion)}`;
}
