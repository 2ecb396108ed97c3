import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageUrl, withLanguage } from '../../src/toolkit/urls.js';

describe('an address that the author of the page wrote', () => {
  const BASE = 'http://intranet.example/a/';

  it('may be http: too, as the page itself, and starts from the page', () => {
    assert.equal(pageUrl('b.json', BASE), 'http://intranet.example/a/b.json');
    assert.equal(pageUrl('https://cdn.example/b.json', BASE), 'https://cdn.example/b.json');
  });

  it('runs no script and reads no file', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:x',
      'file:///x',
      '',
      '  ',
      5,
      null,
    ]) {
      assert.equal(pageUrl(url, BASE), undefined, String(url));
    }
  });

  it('has the language put in at every place, before its braces would be encoded', () => {
    assert.equal(
      withLanguage('https://a.example/{lang}/t.{lang}.json?l={lang}', 'fr'),
      'https://a.example/fr/t.fr.json?l=fr',
    );
    assert.equal(withLanguage('https://a.example/t.json', 'fr'), 'https://a.example/t.json');
  });
});
