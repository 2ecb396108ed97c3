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
  if (current?.src) return current.src;
  const sources = [...document.scripts].map(
    // Optimisers move the address into attributes of their own.
    (script) =>
      script.src || script.dataset.src || script.dataset.rocketSrc || script.dataset.litespeedSrc || '',
  );
  const found = sources.find((source) => NAME.test(source));
  return found && new URL(found, document.baseURI).href;
}
