/**
 * The text of a piece of HTML, for stories that have only `content_html`: read by the browser, and
 * by hand where Trusted Types forbid its parser. What comes out is text and is only ever shown as
 * text, so that a mistake here can look odd but can't do harm.
 */

import { parsed } from './parsed-html.js';
import { withReferences } from './references.js';

const BLOCKS =
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  );
const CELLS = ['td', 'th', 'option'];
const UNREAD = 'script,style,template,noscript,head,title,iframe,object,svg>title';

/** Stands for the end of a line until the spaces of the source are out of the way. */
const LINE = '\v';
const inLines = (text: string) => text.replace(/\r\n?|\n/g, LINE);
/** No pattern looks at a long run once a character. */
const tidy = (text: string) =>
  text
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/ ?\v[ \v]*/g, '\n')
    .trim();

function read(html: string): string | undefined {
  const nodes = parsed(html);
  if (!nodes) return undefined;
  for (const one of nodes.querySelectorAll(UNREAD)) one.remove();
  for (const one of nodes.querySelectorAll('pre')) one.textContent = inLines(one.textContent);
  for (const one of nodes.querySelectorAll(CELLS.join())) one.after(' ');
  for (const one of nodes.querySelectorAll(BLOCKS.join())) {
    one.before(LINE);
    one.after(LINE);
  }
  return nodes.textContent;
}

const TAG = /<\/?([a-z][a-z\d]*)(?:[\s/](?:"[^"]*"|'[^']*'|[^<>"'])*)?>/gi;

// No pattern crosses a `<` but in quotes, so that a megabyte of half tags costs no more than its length.
const readByHand = (html: string): string =>
  withReferences(
    html
      .replace(/<!--[^]*?(-->|$)|<(script|style|template|head|noscript)\b[^]*?(<\/\2 ?>|$)/gi, '')
      .replace(/<pre\b[^<>]*>[^]*?(?=<\/pre|$)/gi, inLines)
      .replace(/[ \t\n\f\r]+/g, ' ')
      .replace(TAG, (_, name: string) => {
        const tag = name.toLowerCase();
        return BLOCKS.includes(tag) ? LINE : CELLS.includes(tag) ? ' ' : '';
      })
      .replace(/<\/?[a-z!][^<>]*(>|$)/gi, ''),
  );

/** Blocks become lines, cells are kept apart, other tags are nothing; scripts, styles and comments go with their content. */
export const htmlText = (html: string): string => tidy(read(html) ?? readByHand(html));
