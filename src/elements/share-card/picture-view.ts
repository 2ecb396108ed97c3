import { html, nothing, type TemplateResult } from 'lit';
import { canCopyPicture } from '../../browser/picture-file.js';
import { formatSize } from '../../i18n/format.js';
import { str } from '../../i18n/localize.js';
import { fileFormat, fileName, moves } from '../../sharing/choose.js';
import { checkLg, chevronDown, copy, download, icon, pauseFill, playFill } from '../../theme/icons.js';
import type { Rendition } from '../../toolkit/types.js';
import { words, type CardView } from './card-view.js';

const USUAL = { width: 1200, height: 675 };

/** Where the feed gives no size, room is kept for the shape of most pictures here; once loaded it has its own. */
export const pictureSize = (rendition: Rendition): Pick<Rendition, 'width' | 'height'> =>
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
  { feedLang }: CardView,
  rendition: Rendition,
  alt: string,
  { eager, playing }: Motion,
): TemplateResult {
  const { url, still } = rendition;
  const { width, height } = pictureSize(rendition);
  const stands = moves(rendition) && playing !== url;
  if (stands && !still)
    return html`<canvas
      role=${alt ? 'img' : 'presentation'}
      part="image"
      data-url=${url}
      width=${width!}
      height=${height!}
      lang=${feedLang}
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
    lang=${feedLang}
    alt=${alt}
  />`;
}

/** The picture for the network that is counted, with a button on it where it moves. */
export function renderPicture(view: CardView, rendition: Rendition, motion: Motion): TemplateResult {
  const { msg, card } = view;
  const plays = motion.playing === rendition.url;
  return html`${renderImage(view, rendition, card.post.image!.alt, motion)}
  ${
    moves(rendition)
      ? html`<button class="play" type="button" part="button" @click=${() => motion.play(rendition.url)}>
          ${icon(plays ? pauseFill : playFill)}${words(
            plays ? msg('Pause animation', { id: 'card.pause' }) : msg('Play animation', { id: 'card.play' }),
          )}
        </button>`
      : nothing
  }`;
}

/** The picture's description to read, and what can be done with both. */
export function renderTools(view: CardView, rendition: Rendition): TemplateResult {
  const { msg, language, feedLang, sharing, card } = view;
  const { alt } = card.post.image!;
  const { url, size } = rendition;
  const file =
    [fileFormat(rendition), size && formatSize(language, size)].filter(Boolean).join(', ') ||
    fileName(rendition, card.post.id);
  const button = (face: string, text: string, act: () => unknown) =>
    html`<button class="quiet" type="button" part="button" @click=${act}>
      ${icon(face)}${words(text)}
    </button>`;
  const mark = (what: string) =>
    sharing.outcome.isFresh && sharing.outcome.latest === what ? checkLg : copy;
  const copyPicture = canCopyPicture()
    ? button(mark('picture'), msg('Copy picture', { id: 'card.copy-picture' }), sharing.copyPicture)
    : nothing;
  // The text is the picture's own alternative text: read out with the picture, not a second time here.
  return html`${
      alt
        ? html`<details class="alt">
            <summary>
              <span class="clamp"
                ><b .textContent=${msg('Picture description', { id: 'card.alt' })}></b>
                <span aria-hidden="true" dir="auto" lang=${feedLang} .textContent=${alt}></span></span
              >${icon(chevronDown)}
            </summary>
            <div class="tools">
              ${button(download, msg('Description as TXT', { id: 'card.download-alt' }), sharing.downloadAlt)}
              ${copyPicture}
            </div>
          </details>`
        : nothing
    }
    <div class="tools">
      ${
        alt
          ? button(mark('description'), msg('Copy description', { id: 'card.copy-alt' }), sharing.copyAlt)
          : copyPicture
      }
      <a
        class="button quiet"
        part="link"
        href=${url}
        download=${fileName(rendition, card.post.id)}
        target="_blank"
        rel="noopener"
        @pointerenter=${sharing.prepare}
        @focus=${sharing.prepare}
        @click=${sharing.download}
        >${icon(download)}${words(msg(str`Picture (${file})`, { id: 'card.download' }))}</a
      >
    </div>`;
}
