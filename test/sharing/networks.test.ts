import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NETWORKS, networksNamed, takesText, takesUrl } from '../../src/sharing/networks.js';

const DEFAULT = 'facebook x linkedin bluesky threads mastodon whatsapp email';
const ids = (names: string) =>
  networksNamed(names)
    .map(({ id }) => id)
    .join(' ');

describe('the networks offered', () => {
  it('are eight where the page does not choose', () => {
    assert.equal(ids(''), DEFAULT);
    assert.equal(ids('   '), DEFAULT);
  });

  it('are those that the page names, in its order, each once', () => {
    assert.equal(ids('sms x'), 'sms x');
    assert.equal(ids(' X\n reddit,x  teams '), 'x reddit teams');
  });

  it('leave out names that nobody knows, those of JavaScript too', () => {
    assert.equal(ids('myspace x __proto__ constructor toString'), 'x');
    assert.equal(ids('myspace __proto__'), DEFAULT);
  });
});

describe('what a network honours', () => {
  const honoured: Record<string, string> = {
    facebook: 'url',
    x: 'text url',
    linkedin: 'url',
    bluesky: 'text',
    threads: 'text url',
    mastodon: 'text',
    whatsapp: 'text',
    email: 'text',
    reddit: 'text url',
    telegram: 'text url',
    teams: 'text url',
    sms: 'text',
    instagram: '',
  };

  for (const network of NETWORKS)
    it(`is known of ${network.id}`, () => {
      const found = [takesText(network) && 'text', takesUrl(network) && 'url'].filter(Boolean).join(' ');
      assert.equal(found, honoured[network.id]);
    });
});
