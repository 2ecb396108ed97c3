/**
 * Where this script lies. `document.currentScript` is read at once; optimisers that
 * run scripts later leave it null, and then the tag is looked for by its file name.
 */
const current = globalThis.document?.currentScript as HTMLScriptElement | null;

const NAME = /\/im-widgets(-[\w.-]+)?\.m?js([?#]|$)/;

// In the module build this is its own address; in the classic one it does not exist.
declare const __MODULE_URL__: string | undefined;

/** `undefined` when nothing tells. */
export function findScript(): string | undefined {
  if (typeof __MODULE_URL__ === 'string') return __MODULE_URL__;
  const sources = [
    current?.src,
    // Optimisers run scripts later, or move their address into attributes of their own.
    ...[...document.scripts].flatMap(({ src, dataset }) => [
      src,
      dataset.src,
      dataset.rocketSrc,
      dataset.litespeedSrc,
    ]),
  ];
  // Where an optimiser joined many scripts into one, the running one is not ours.
  const found = sources.find((source) => source && NAME.test(source)) ?? current?.src;
  return found ? new URL(found, document.baseURI).href : undefined;
}
