// The French of the interface, as it is shipped.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { TemplateMap } from '../../src/i18n/localize.js';

const folder = new URL('../../src/i18n/generated/fr/', import.meta.url);
const rooms = readdirSync(folder).filter((file) => file.endsWith('.ts'));

/** The texts of a room; where a text has a value in it, the value is 7. */
async function textsOf(file: string): Promise<[id: string, text: string][]> {
  const { templates } = (await import(pathToFileURL(new URL(file, folder).pathname).href)) as {
    templates: TemplateMap;
  };
  return Object.entries(templates).map(([id, template]) => {
    const strings =
      typeof template === 'string'
        ? [template]
        : ((template as unknown as { strings?: string[] }).strings ?? []);
    return [id, strings.join('7')];
  });
}

const texts = (await Promise.all(rooms.map(textsOf))).flat();

/** The texts in which a pattern is found, markup left out. */
const withFault = (pattern: RegExp) =>
  texts
    .filter(([, text]) => pattern.test(text.replace(/<[^>]*>/g, '')))
    .map(([id, text]) => `${id}: ${text}`);

describe('the French of the interface', () => {
  it('is there', () => {
    assert.ok(texts.length > 5);
    assert.deepEqual(
      texts.filter(([, text]) => !text.trim()),
      [],
    );
  });

  it('has a no-break space before a colon', () => {
    assert.deepEqual(withFault(/(?<!\u00a0):(?!\/\/)/), []);
  });

  it('has no space before ; ! ?', () => {
    assert.deepEqual(withFault(/\s[;!?]/), []);
  });

  it('has no-break spaces inside « »', () => {
    assert.deepEqual(withFault(/«(?!\u00a0)|(?<!\u00a0)»/), []);
  });

  it('has typographic apostrophes and quotation marks', () => {
    assert.deepEqual(withFault(/['"“”]/), []);
  });

  it('has a no-break space between a number and its sign or unit', () => {
    assert.deepEqual(withFault(/\d %|\d%|\d (Ko|Mo|o|s)\b/), []);
  });

  it('has one ellipsis, not three dots', () => {
    assert.deepEqual(withFault(/\.\.\./), []);
  });

  it('has capitals with their accents', () => {
    assert.deepEqual(withFault(/\b(A (propos|partir)|Ecri|Etape|Echec|Enonc|Eleve|Etes|Etat)/), []);
  });

  it('is in composed letters, and without spaces doubled or left over', () => {
    assert.deepEqual(
      texts.filter(([, text]) => text !== text.normalize('NFC')),
      [],
    );
    assert.deepEqual(withFault(/ {2}|^(?!\u00a0:)\s|\s$/), []);
  });

  it('says courriel, not email', () => {
    assert.deepEqual(withFault(/\be-?mails?\b/i), []);
  });
});

describe('the English of the interface', () => {
  it('has typographic apostrophes too', () => {
    const xliff = readFileSync(new URL('../../locales/fr.xlf', import.meta.url), 'utf8');
    const sources = [...xliff.matchAll(/<source>([^]*?)<\/source>/g)].map(([, text]) =>
      text!.replace(/<[^>]*>/g, ''),
    );
    assert.ok(sources.length > 5);
    assert.deepEqual(
      sources.filter((text) => /['"]|&apos;|&quot;/.test(text)),
      [],
    );
  });
});
