import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { pointer, quoted } from './findings.mjs';

/** @typedef {Record<string, any>} Schema */
/** @typedef {'toolkit' | 'stories'} Kind */

const url = new URL('../../content/toolkit.schema.json', import.meta.url);
/** @type {Schema} */
const root = JSON.parse(readFileSync(url, 'utf8'));
// Patterns say what the validator takes; a format would say something else.
const ajv = new Ajv2020({ allErrors: true, verbose: true, strictRequired: false, validateFormats: false });
ajv.addSchema(root, 'toolkit');

/** @type {Record<Kind, string>} */
const REFERENCE = { toolkit: 'toolkit', stories: 'toolkit#/$defs/storyFeed' };

/** @type {Record<string, string>} */
const EXPECTED = {
  text: 'text that is not blank',
  language: 'a language, such as "en" or "fr"',
  hashtag: 'a hashtag: # and one word',
  url: 'an https address, or one relative to the feed',
  contact: 'an https or mailto address',
  day: 'a day, YYYY-MM-DD',
  date: 'a day, a month or a year: YYYY-MM-DD, YYYY-MM, YYYY',
  email: 'an e-mail address',
};

/**
 * What the schema has to say about a feed.
 *
 * @param {unknown} feed
 * @param {Kind} kind
 * @returns {{pointer: string, message: string}[]}
 */
export function schemaErrors(feed, kind) {
  const validate = ajv.getSchema(REFERENCE[kind]);
  if (!validate || validate(feed)) return [];
  return (
    (validate.errors ?? [])
      // Of alternatives, that none of them fits says enough.
      .filter(({ schemaPath }) => !/\/anyOf\/\d/.test(schemaPath))
      .map((error) => ({ pointer: error.instancePath, message: sentence(error) }))
  );
}

/** @param {import('ajv').ErrorObject} error */
function sentence({ keyword, params, schemaPath, data, parentSchema, instancePath }) {
  const name = /\$defs\/(\w+)\/[^/]+$/.exec(schemaPath)?.[1] ?? instancePath.split('/').pop();
  const expected = EXPECTED[name ?? ''];
  switch (keyword) {
    case 'required':
      return `has no "${params.missingProperty}", without which it is left out`;
    case 'const':
      return `must be ${quoted(params.allowedValue)}, not ${quoted(data)}: the widgets refuse another`;
    case 'anyOf':
      if (!expected) return 'needs one of "title", "summary", "content_text", "content_html"';
      break;
    case 'minItems':
      return 'is empty: at least one is needed';
    case 'exclusiveMinimum':
      return `must be over 0, not ${quoted(data)}`;
  }
  return `must be ${expected ?? parentSchema?.type ?? 'something else'}, not ${quoted(data)}`;
}

/**
 * Walks a feed beside its schema.
 *
 * @param {unknown} feed
 * @param {Kind} kind
 * @returns {Generator<{pointer: string, value: unknown, definition?: string, unknown?: boolean}>} each value that
 *   the schema knows, with the name of its definition, and each field that the schema does not know
 */
export function* walk(feed, kind) {
  yield* visit(feed, kind === 'stories' ? { $ref: '#/$defs/storyFeed' } : root, []);
}

/**
 * @param {unknown} value
 * @param {Schema} schema
 * @param {(string | number)[]} path
 * @returns {ReturnType<typeof walk>}
 */
function* visit(value, schema, path) {
  let node = schema;
  let definition;
  while (node.$ref) {
    definition ??= node.$ref.replace('#/$defs/', '');
    node = root.$defs[node.$ref.replace('#/$defs/', '')];
  }
  yield { pointer: pointer(path), value, definition };
  if (Array.isArray(value)) {
    if (node.items) for (const [i, item] of value.entries()) yield* visit(item, node.items, [...path, i]);
  } else if (typeof value === 'object' && value !== null && node.type === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const known = node.properties && Object.hasOwn(node.properties, key);
      const field = known ? node.properties[key] : node.additionalProperties;
      if (field) yield* visit(item, field, [...path, key]);
      // JSON Feed leaves names that begin with _ to everybody's extensions.
      else if (!key.startsWith('_')) yield { pointer: pointer([...path, key]), value: item, unknown: true };
    }
  }
}
