import { CAMPAIGN_URL } from './town.mjs';

/** The address that stands in the lines until the webmaster gives their own. */
export const SAMPLE_BASE = 'https://widgets.example/';

/** The widths of column, in CSS pixels, that {@link HEIGHTS} is given for: each and more. */
export const COLUMNS = { narrow: 320, medium: 560, wide: 800 };

/** Heights to reserve, in CSS pixels, by the width of the column. A test measures them. */
export const HEIGHTS = {
  'share-card': { narrow: 1000, medium: 700, wide: 470 },
  'key-message-rotator': { narrow: 700, medium: 460, wide: 400 },
  'story-carousel': { narrow: 600, medium: 410, wide: 580 },
  'submit-story-form': { narrow: 2480, medium: 2080, wide: 1800 },
};

/** The column whose heights the lines have until the webmaster says another. */
export const USUAL_COLUMN = 'medium';

/** The tag names without their prefix, in the order of the page. */
export const WIDGETS = Object.keys(HEIGHTS);

const FALLBACKS = {
  en: {
    'share-card': ['Share the Immigration Matters campaign', CAMPAIGN_URL.en],
    'key-message-rotator': ['Why immigration matters', CAMPAIGN_URL.en],
    'story-carousel': ['Read the Immigration Matters stories', CAMPAIGN_URL.en],
    'submit-story-form': ['Send us your story by e-mail', 'mailto:stories@your-town.example'],
  },
  fr: {
    'share-card': ['Faites connaître L’immigration, ça compte', CAMPAIGN_URL.fr],
    'key-message-rotator': ['Pourquoi l’immigration compte', CAMPAIGN_URL.fr],
    'story-carousel': ['Lisez les histoires de L’immigration, ça compte', CAMPAIGN_URL.fr],
    'submit-story-form': ['Envoyez-nous votre histoire par courriel', 'mailto:histoires@votre-ville.example'],
  },
};

/** What a page shows until, or instead of, a widget: `[text, address]`. */
export const fallbackOf = (widget, language) => FALLBACKS[language][widget];

/** The versioned twin of a script: what it holds never changes, so a hash can be promised for it. */
export const scriptName = (name, version) => `${name}-${version}.js`;

/** The attributes of the line that loads a script; without a hash where the build gives none. */
export const scriptAttributes = (name, version, integrity) => ({
  src: scriptName(name, version),
  integrity: integrity[scriptName(name, version)] ?? integrity[`${name}.js`],
});

/** The line that loads a script, from `base`. */
export function scriptLine(base, name, { version, integrity }) {
  const { src, integrity: hash } = scriptAttributes(name, version, integrity);
  return `<script src="${base}${src}"${hash ? ` integrity="${hash}"` : ''} crossorigin="anonymous" defer></script>`;
}

const link = (widget, language) => {
  const [text, address] = fallbackOf(widget, language);
  return `<a href="${address}">${text}</a>`;
};

/** A widget as its own tag. `display` is for the time before the script has defined it. */
export const tagLines = (widget, language) =>
  [
    `<im-${widget} lang="${language}" style="display:block;min-height:${HEIGHTS[widget][USUAL_COLUMN]}px">`,
    `  ${link(widget, language)}`,
    `</im-${widget}>`,
  ].join('\n');

/** A widget as a placeholder, for content systems that strip tags they do not know. */
export const placeholderLines = (widget, language) =>
  [
    `<div data-im-widget="${widget}" lang="${language}" style="min-height:${HEIGHTS[widget][USUAL_COLUMN]}px">`,
    `  ${link(widget, language)}`,
    '</div>',
  ].join('\n');

/** The rule that reserves a widget's height where an editor or a policy drops inline styles. */
export const heightRule = (widget, column = USUAL_COLUMN) =>
  `im-${widget}, [data-im-widget="${widget}"] { display: block; min-height: ${HEIGHTS[widget][column]}px }`;

/** The frame, with the script that gives it the height of its content. */
export const frameLines = (base, widget, language, title, build) =>
  [
    `<iframe src="${base}frame.html?widget=${widget}&amp;lang=${language}" title="${title}" width="100%" height="${HEIGHTS[widget][USUAL_COLUMN]}" allow="clipboard-write; web-share" style="border:0"></iframe>`,
    scriptLine(base, 'frame-resize', build),
  ].join('\n');
