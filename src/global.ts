declare global {
  /** The one global, of the embedded script. */
  var imWidgets:
    | {
        /** Of the copy that the page uses. */
        readonly version: string;
        /** Looks for placeholders and links in a tree that the page's own search can't reach, such as an open shadow root. */
        readonly scan: (root?: ParentNode) => void;
      }
    | undefined;
}

export {};
