// One post as a page of its own: what networks read of it (Open Graph, https://ogp.me), and what a person sees who follows.

const WORDS = {
  en: { locale: 'en_CA', more: 'Read more', other: 'English' },
  fr: { locale: 'fr_CA', more: 'En savoir plus', other: 'Français' },
};

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The picture that networks show best: the widest, and of an animation the still. @param {any} image */
function picture(image) {
  const shape = ({ width = 1, height = 1 }) => width / height;
  const [widest] = [...(image?.renditions ?? [])].sort((a, b) => shape(b) - shape(a));
  return (
    widest && { ...widest, url: widest.still ?? widest.url, type: widest.still ? undefined : widest.type }
  );
}

/**
 * @param {any} post a checked post of a feed
 * @param {object} place
 * @param {string} place.language of the feed
 * @param {any} place.campaign
 * @param {string} [place.notice] the feed's small print
 * @param {Record<string, string>} place.addresses the page's address by language, its own among them
 * @param {(url: string) => string} place.address how another address is written on the page
 */
export function postPage(post, { language, campaign, notice, addresses, address }) {
  const words = WORDS[/** @type {'en' | 'fr'} */ (language.slice(0, 2))] ?? WORDS.en;
  const image = picture(post.image);
  const title = campaign.name ?? new URL(post.url).host;
  const text = [
    post.text,
    ...post.hashtags.filter((/** @type {string} */ tag) => !post.text.includes(tag)),
  ].join(' ');
  const others = Object.keys(addresses).filter((other) => other !== language);
  /** @type {[string, string | number | undefined][]} */
  const graph = [
    ['og:type', 'article'],
    ['og:url', addresses[language]],
    ['og:site_name', title],
    ['og:title', title],
    ['og:description', post.text],
    ['og:locale', words.locale],
    ...others.map((other) => /** @type {[string, string]} */ (['og:locale:alternate', localeOf(other)])),
    ['og:image', image && address(image.url)],
    ['og:image:type', image?.type],
    ['og:image:width', image?.width],
    ['og:image:height', image?.height],
    ['og:image:alt', image && post.image.alt],
  ];
  /** @type {[string, string | undefined][]} */
  const card = [
    ['twitter:card', image ? 'summary_large_image' : 'summary'],
    ['twitter:title', title],
    ['twitter:description', post.text],
    ['twitter:image', image && address(image.url)],
    ['twitter:image:alt', image && post.image.alt],
  ];
  const metas = (/** @type {string} */ key, /** @type {[string, string | number | undefined][]} */ pairs) =>
    pairs
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => `<meta ${key}="${name}" content="${escape(String(value))}" />`)
      .join('\n    ');
  return `<!doctype html>
<html lang="${escape(language)}" prefix="og: https://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <meta name="description" content="${escape(post.text)}" />
    <link rel="canonical" href="${escape(addresses[language] ?? '')}" />
    ${Object.entries(addresses)
      .map(([other, href]) => `<link rel="alternate" hreflang="${escape(other)}" href="${escape(href)}" />`)
      .join('\n    ')}
    ${metas('property', graph)}
    ${metas('name', card)}
    <style>
      body { max-width: 40rem; margin: 0 auto; padding: 1.5rem; font: 1.125rem/1.5 system-ui, sans-serif; color-scheme: light dark; }
      img { display: block; max-width: 100%; height: auto; border-radius: 0.5rem; }
    </style>
  </head>
  <body>
    ${
      others.length
        ? `<nav>${others
            .map((other) => {
              const name = WORDS[/** @type {'en' | 'fr'} */ (other.slice(0, 2))]?.other ?? other;
              return `<a href="${escape(addresses[other] ?? '')}" lang="${escape(other)}" hreflang="${escape(other)}">${escape(name)}</a>`;
            })
            .join(' ')}</nav>`
        : ''
    }
    <main>
      <h1>${escape(title)}</h1>
      ${
        image
          ? `<img src="${escape(address(image.url))}" alt="${escape(post.image.alt)}"${image.width && image.height ? ` width="${image.width}" height="${image.height}"` : ''} />`
          : ''
      }
      <p>${escape(text)}</p>
      <p><a href="${escape(post.url)}">${words.more}</a></p>
      ${notice ? `<p><small>${escape(notice)}</small></p>` : ''}
    </main>
  </body>
</html>
`;
}

/** @param {string} language */
const localeOf = (language) =>
  WORDS[/** @type {'en' | 'fr'} */ (language.slice(0, 2))]?.locale ?? language.replace('-', '_');
