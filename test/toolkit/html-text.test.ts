import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlText } from '../../src/toolkit/html-text.js';

describe('the text of a piece of HTML', () => {
  it('has a line for each block and nothing for other tags', () => {
    assert.equal(
      htmlText(
        '<h2 class="x">Title</h2>\n\n<p>One <b>bold</b>\n  word.<br/>Two</p><ul><li>a</li><li>b</li></ul>',
      ),
      'Title\nOne bold word.\nTwo\na\nb',
    );
  });

  it('has nothing of scripts, styles and comments', () => {
    assert.equal(
      htmlText('a<script type="x">if (a < b) alert("</p>")</script >b<STYLE>p{}</STYLE>c<!-- d <p> -->e'),
      'abce',
    );
    assert.equal(htmlText('a<script>never closed <p>b'), 'a');
    assert.equal(htmlText('a<!-- never closed <p>b'), 'a');
  });

  it('has the characters that entities stand for', () => {
    assert.equal(
      htmlText(
        '&amp;lt; &lt;b&gt; &quot;&apos;&#39;&#x27; &eacute;&Eacute;&ccedil;&oelig; &laquo;&nbsp;x&nbsp;&raquo; &#128512;',
      ),
      "&lt; <b> \"''' éÉçœ «\u00a0x\u00a0» 😀",
    );
  });

  it('leaves what is no entity as it is, and drops what is no character', () => {
    assert.equal(
      htmlText('AT&T &unknown; & &; &#0;&#x110000;&#99999999999999999999;'),
      'AT&T &unknown; & &;',
    );
  });

  it('reads numbers as the web does: 128 to 159 are those of Windows', () => {
    assert.equal(htmlText('It&#146;s 3&#150;4&#x97;5 &#133; &#128;'), 'It’s 3–4—5 … €');
  });

  it('keeps cells, terms and rules apart', () => {
    assert.equal(
      htmlText(
        '<table><tr><th>Name</th><td>Marie</td><td>Ottawa</td></tr></table><dl><dt>When</dt><dd>Monday</dd></dl><div>a<hr>b</div>',
      ),
      'Name Marie Ottawa\nWhen\nMonday\na\nb',
    );
  });

  it('ends a tag at its own >, not at one in an attribute', () => {
    assert.equal(htmlText('<a title="x > y" href=\'>\'>link</a> <img alt="a > b">end'), 'link end');
  });

  it('has the lines of preformatted text', () => {
    assert.equal(htmlText('<pre>one\ntwo\r\nthree</pre>four\nfive'), 'one\ntwo\nthree\nfour five');
  });

  it('keeps a < that begins no tag', () => {
    assert.equal(htmlText('1 < 2 and 3 <4 <3'), '1 < 2 and 3 <4 <3');
  });

  it('gives no markup of its own: what an entity makes look like a tag is text', () => {
    assert.equal(htmlText('&lt;script&gt;alert(1)&lt;/script&gt;'), '<script>alert(1)</script>');
  });

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<p',
      '<script',
      '</script>',
      '&',
      '#',
      ';',
      ' ',
      '\n',
      '"',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = htmlText(pieces.join(''));
        assert.equal(text, text.trim());
        assert.ok(!/\n\n| {2}/.test(text), JSON.stringify(text));
      }),
      { numRuns: 3000 },
    );
  });

  // A pattern that looks at the rest from every place needs minutes for these; the limit is far from either.
  for (const piece of [
    '<',
    '<a ',
    '<p ',
    '</p ',
    '<!',
    '<!--',
    '-->',
    '<script',
    '<script>',
    '</script',
    '<style></style',
    '<a href="',
    '<i> ',
    '<i> </i>',
    ' ',
    '\n',
    '<br>',
    '<br> ',
    '&',
    '&#',
    '&#32;',
    '&#x',
    '&amp',
    '&a',
    '&nbsp;',
    '>',
    'a',
    '"',
    '<p>&#10;',
  ]) {
    it(`is ready in a moment for a megabyte of ${JSON.stringify(piece)}`, () => {
      const html = piece.repeat(Math.ceil(1_048_576 / piece.length));
      const start = performance.now();
      htmlText(html);
      htmlText(`${html}x`);
      assert.ok(performance.now() - start < 4000, `${Math.round(performance.now() - start)} ms`);
    });
  }
});
