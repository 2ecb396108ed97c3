import { html, type TemplateResult } from 'lit';
import { renditionFor } from '../../sharing/choose.js';
import { compose, type Draft } from '../../sharing/compose.js';
import type { Post } from '../../toolkit/types.js';
import type { CardView } from './card-view.js';
import { pictureSize } from './picture-view.js';

function renderPost({ feedLang, card }: CardView, { image }: Post, draft: Draft): TemplateResult {
  const rendition = image && renditionFor(image, card.counted.id);
  return html`<div class="slide" part="slide" lang=${feedLang}>
    ${
      rendition &&
      html`<img
        alt=${image!.alt}
        src=${rendition.still ?? rendition.url}
        width=${pictureSize(rendition).width!}
        height=${pictureSize(rendition).height!}
        referrerpolicy="no-referrer"
      />`
    }
    <p>${compose(draft).text}</p>
  </div>`;
}

/** The card on paper: the posts with their pictures, without anything to press. */
export function renderPrint(view: CardView, all: boolean): TemplateResult {
  const { posts, post, draft } = view.card;
  return html`<div class="paper">
    ${(all ? posts : [post]).map((one) =>
      renderPost(view, one, one === post ? draft : { ...one, url: one.page ?? one.url }),
    )}
  </div>`;
}
