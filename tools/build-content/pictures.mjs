import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const PARTS = /href="([\w-]+\.svg)#/g;
const LANGUAGE_ELEMENT = /<(\w+)\b[^>]*\bsystemLanguage="(\w+)"[^>]*\/>/g;
const FRAME_ELEMENT = /<(\w+)\b[^>]*\bdata-frames="([\d ]+)"[^>]*\/>/g;

/**
 * One picture of the campaign: an SVG source, and the language and format that its file name asks for.
 * `warm-welcome-wide-fr.jpg` is `warm-welcome-wide.svg` with its French words, `economy-at-work-square.gif` is the
 * animation in `economy-at-work-square.svg`, and its `.png` the first frame.
 */
export class Picture {
  /** @type {'jpg' | 'png' | 'gif'} */
  format;
  #language;
  #folder;
  #source;

  /**
   * @param {string} fileName the file to write, as the feed names it, without its folder
   * @param {string} folder the folder of the SVG sources
   */
  constructor(fileName, folder) {
    const [, name, language, format] = /^(.+?)(?:-(en|fr))?\.(jpg|png|gif)$/.exec(fileName) ?? [];
    if (!name) throw new Error(`${fileName}: a picture's name ends in .jpg, .png or .gif`);
    this.format = /** @type {Picture['format']} */ (format);
    this.#language = language;
    this.#folder = folder;
    this.#source = path.join(folder, `${name}.svg`);
  }

  /** When the newest of the sources was changed, in milliseconds since 1970. */
  async modified() {
    const svg = await readFile(this.#source, 'utf8');
    const files = [this.#source, ...partsOf(svg).map((part) => path.join(this.#folder, part))];
    const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
    return Math.max(...times);
  }

  /** The picture's bytes in its format. */
  async render() {
    const svg = await this.#inlined();
    switch (this.format) {
      case 'gif':
        return animation(svg);
      case 'png':
        return sharp(Buffer.from(frame(svg, 1)))
          .png({ palette: true, colours: 128, dither: 0 })
          .toBuffer();
      default:
        return sharp(Buffer.from(frame(svg, 1)))
          .flatten({ background: '#fff' })
          .jpeg({ quality: 86, chromaSubsampling: '4:4:4', mozjpeg: true })
          .toBuffer();
    }
  }

  // librsvg loads nothing from other files, so what a scene takes from the sheets is put into it first.
  async #inlined() {
    const svg = await readFile(this.#source, 'utf8');
    const sheets = await Promise.all(
      partsOf(svg).map(async (part) => inner(await readFile(path.join(this.#folder, part), 'utf8'))),
    );
    return svg
      .replace(LANGUAGE_ELEMENT, (element, _, language) =>
        language === this.#language ? element.replace(/ systemLanguage="\w+"/, '') : '',
      )
      .replace(PARTS, 'href="#')
      .replace(/<svg\b[^>]*>/, (root) => `${root}<defs>${sheets.join('')}</defs>`);
  }
}

/** @param {string} svg */
const partsOf = (svg) => [...new Set([...svg.matchAll(PARTS)].map(([, part]) => part))];
/** @param {string} svg */
const inner = (svg) => svg.replace(/^[\s\S]*?<svg\b[^>]*>/, '').replace(/<\/svg>\s*$/, '');

/**
 * The drawing with only those elements that belong to one frame; an element without `data-frames` is in all.
 *
 * @param {string} svg
 * @param {number} number from 1
 */
function frame(svg, number) {
  return svg.replace(FRAME_ELEMENT, (element, _, frames) =>
    frames.split(' ').includes(String(number)) ? element.replace(' display="none"', '') : '',
  );
}

/** @param {string} svg */
async function animation(svg) {
  const delay = /\bdata-delays="([\d ]+)"/.exec(svg)?.[1].split(' ').map(Number);
  if (!delay) throw new Error('an animation names the milliseconds of each frame in data-delays');
  const frames = await Promise.all(
    delay.map((_, index) =>
      sharp(Buffer.from(frame(svg, index + 1)))
        .flatten({ background: '#fff' })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ delay, loop: 0, dither: 0, colours: 128, effort: 7 })
    .toBuffer();
}
