import { html, type TemplateResult } from 'lit';
import { renditionFor } from '../../sharing/choose.js';
import { compose, type Draft } from '../../sharing/compose.js';
import type { Post } from '../../toolkit/types.js';
import type { CardView } from './card-view.js';
import { sizeOf } from './picture-view.js';

function renderPost({ foreign, selection }: CardView, { image }: Post, draft: Draft): TemplateResult {
  const rendition = image && renditionFor(image, selection.counted.id);
  return html`<div class="slide" part="slide" lang=${foreign}>
    ${
      rendition &&
      html`<img
        alt=${image!.alt}
        src=${rendition.still ?? rendition.url}
        width=${sizeOf(rendition).width!}
        height=${sizeOf(rendition).height!}
        referrerpolicy="no-referrer"
      />`
    }
    <p>${compose(draft).text}</p>
  </div>`;
}

/** The card on paper: the posts with their pictures, without anything to press. */
export function renderPrint(view: CardView, all: boolean): TemplateResult {
  const { posts, post, draft } = view.selection;
  return html`<div class="paper list">
    ${(all ? posts : [post]).map((one) =>
      renderPost(view, one, one === post ? draft : { ...one, url: one.page ?? one.url }),
    )}
  </div>`;
}
