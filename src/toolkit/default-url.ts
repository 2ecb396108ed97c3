/** Where the toolkit is for elements without a `toolkit` attribute; `''` where nobody knows (npm). */
let address = '';

export const defaultToolkit = (): string => address;

/** Called once by the script that is embedded: its feed lies beside it. */
export function setDefaultToolkit(url: string): void {
  address = url;
}
