import { html, nothing, type TemplateResult } from 'lit';
import type { CardView } from './card-view.js';

/** The card on paper: the posts with their pictures, without anything to press. */
export function renderPrint({ selection, foreign }: CardView, all: boolean): TemplateResult {
  const { posts, post, draft } = selection;
  return html`<div class="paper list">
    ${(all ? posts : [post]).map(
      (one) =>
        html`<div class="slide" part="slide" lang=${foreign}>
          ${
            one.image &&
            html`<img
              alt=${one.image.alt}
              width=${one.image.renditions[0]!.width ?? nothing}
              height=${one.image.renditions[0]!.height ?? nothing}
              src=${one.image.renditions[0]!.still ?? one.image.renditions[0]!.url}
              referrerpolicy="no-referrer"
            />`
          }
          <p>${one === post ? draft.text : one.text} ${one.hashtags.join(' ')}</p>
          <p>${one === post ? draft.url : one.url}</p>
        </div>`,
    )}
  </div>`;
}
