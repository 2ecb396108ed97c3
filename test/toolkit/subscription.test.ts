// An element asks for its source at every update, and may make a new resource each time.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Resource } from '../../src/toolkit/resource.js';
import { Subscription } from '../../src/toolkit/subscription.js';

const turn = () => new Promise(setImmediate);

describe('a subscription', () => {
  function setUp() {
    const loads: { key: string; signal: AbortSignal }[] = [];
    const make = (key: string) =>
      new Resource<string>(
        (signal) => {
          loads.push({ key, signal });
          return Promise.resolve(key);
        },
        undefined,
        key,
      );
    return { loads, make, subscription: new Subscription<string>(() => {}) };
  }

  it('loads once what has the same key, however often it is asked for', async () => {
    const { loads, make, subscription } = setUp();
    for (let i = 0; i < 3; i++) {
      subscription.to(make('a'));
      await turn();
    }
    assert.equal(loads.length, 1);
    assert.deepEqual(subscription.resource?.snapshot, { state: 'ready', value: 'a' });
  });

  it('loads what has another key, and gives up the load before', async () => {
    const { loads, make, subscription } = setUp();
    subscription.to(make('a'));
    subscription.to(make('b'));
    assert.deepEqual(
      loads.map(({ key, signal }) => [key, signal.aborted]),
      [
        ['a', true],
        ['b', false],
      ],
    );
    await turn();
    assert.deepEqual(subscription.resource?.snapshot, { state: 'ready', value: 'b' });
  });

  it('that ended finds again what was loaded, and reloads nothing meanwhile', async () => {
    const { loads, make, subscription } = setUp();
    subscription.to(make('a'));
    await turn();
    subscription.end();
    assert.equal(subscription.resource, undefined);
    subscription.to(make('a'));
    await turn();
    assert.equal(loads.length, 1);
  });
});
