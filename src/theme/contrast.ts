/** Colours that stay readable: WCAG 2.2's contrast, computed. */

export type Rgb = readonly [red: number, green: number, blue: number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** 0 to 1, of what `getComputedStyle` gives for a colour. */
export const alphaOf = (value: string): number =>
  +(/(?:rgba\((?:[^,]+,){3}|\/) *([\d.e-]+)\)$/.exec(value)?.[1] ?? 1);

/** `#rgb`, `#rrggbb`, or what `getComputedStyle` gives for an sRGB colour; transparency is left out. */
export function parseColour(value: string): Rgb | undefined {
  const text = value.trim();
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) {
    const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const number = parseInt(long, 16);
    return [number >> 16, (number >> 8) & 255, number & 255];
  }
  const [, space, ...channels] =
    /^(rgba?\(|color\(srgb )([-\d.e]+),? ([-\d.e]+),? ([-\d.e]+)/.exec(text) ?? [];
  return space
    ? (channels.map((channel) =>
        Math.min(255, Math.max(0, +channel * (space.startsWith('c') ? 255 : 1))),
      ) as unknown as Rgb)
    : undefined;
}

export const toHex = (rgb: Rgb): string =>
  '#' + rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('');

/** Relative luminance, 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** White where it is readable on the colour, else black: one of them always is. */
export const readableOn = (background: Rgb): Rgb => (contrast(WHITE, background) >= 4.5 ? WHITE : BLACK);

/** @param share of the other, 0 to 1 */
export const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((channel, i) => Math.round(channel + (other[i]! - channel) * share)) as unknown as Rgb;

/** The colour itself if its contrast suffices, else the nearest mix with black or white that does. */
export function clampContrast(colour: Rgb, background: Rgb, ratio = 4.5): Rgb {
  const target = contrast(WHITE, background) > contrast(BLACK, background) ? WHITE : BLACK;
  if (contrast(colour, background) >= ratio) return colour;
  for (let share = 0.02; share < 1; share += 0.02) {
    const mixed = mix(colour, target, share);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return target;
}
