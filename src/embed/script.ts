/**
 * Where this script lies. `document.currentScript` is read at once; optimisers that
 * run scripts later leave it null, and then the tag is looked for by its file name.
 */
const current = globalThis.document?.currentScript as HTMLScriptElement | null;

// In the module build this is its own address; in the classic one it does not exist.
declare const __MODULE_URL__: string | undefined;

/**
 * @param named a script of ours, by the end of its address
 * @returns the folder that the script lies in, with its slash at the end; `undefined` when nothing tells
 */
export function findFolder(
  named = /\/im-(widgets|[a-z]+(-[a-z]+)*)(-\d[\w.-]*)?\.m?js([?#]|$)/,
): string | undefined {
  if (typeof __MODULE_URL__ === 'string') return folderOf(__MODULE_URL__);
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
  return folderOf(sources.find((source) => source && named.test(source)) ?? current?.src);
}

/** A script of a `blob:` or `data:` address has no folder. */
function folderOf(script: string | undefined): string | undefined {
  try {
    return script && new URL('.', new URL(script, document.baseURI)).href;
  } catch {
    return undefined;
  }
}
