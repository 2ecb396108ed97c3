// One load for all who want it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FeedError } from '../../src/toolkit/errors.js';
import { Resource } from '../../src/toolkit/resource.js';

interface Load {
  signal: AbortSignal;
  again: boolean;
  done: (value: string) => void;
  fail: (error: unknown) => void;
}

/** A resource whose loads the test ends. */
function resource() {
  const loads: Load[] = [];
  const it = new Resource<string>(
    (signal, again) => new Promise((done, fail) => loads.push({ signal, again, done, fail })),
  );
  const states: string[] = [];
  const listener = () => void states.push(it.snapshot.state);
  return { it, loads, states, listener };
}

const settled = () => new Promise(setImmediate);
const failed = new FeedError('http', 'status 500');

describe('something loaded for several', () => {
  it('is not loaded until somebody wants it', async () => {
    const { loads } = resource();
    await settled();
    assert.equal(loads.length, 0);
  });

  it('is loaded once, also for who comes while it is under way or after', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener);
    it.subscribe(listener);
    await settled();
    it.subscribe(listener);
    loads[0]!.done('feed');
    await settled();
    assert.deepEqual(states, ['ready', 'ready', 'ready']);
    it.subscribe(listener);
    await settled();
    assert.equal(loads.length, 1);
    assert.deepEqual(it.snapshot, { state: 'ready', value: 'feed' });
    assert.equal(states.length, 3, 'who comes after reads the snapshot and is not called');
  });

  it('goes on for the others when one goes', async () => {
    const { it, loads, states, listener } = resource();
    const leave = it.subscribe(() => assert.fail('it has left'));
    it.subscribe(listener);
    leave();
    leave();
    assert.equal(loads[0]!.signal.aborted, false);
    loads[0]!.done('feed');
    await settled();
    assert.deepEqual(states, ['ready']);
  });

  it('is given up when the last one goes, and begun anew for the next', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener)();
    assert.equal(loads[0]!.signal.aborted, true);
    it.subscribe(listener);
    assert.equal(loads.length, 2);
    loads[0]!.done('late');
    loads[0]!.fail(failed);
    await settled();
    assert.equal(it.snapshot.state, 'loading');
    loads[1]!.done('feed');
    await settled();
    assert.deepEqual(states, ['ready']);
    assert.deepEqual(it.snapshot, { state: 'ready', value: 'feed' });
  });

  it('stays loaded after the last one has gone', async () => {
    const { it, loads, listener } = resource();
    const leave = it.subscribe(listener);
    loads[0]!.done('feed');
    await settled();
    leave();
    it.subscribe(listener);
    assert.deepEqual(it.snapshot, { state: 'ready', value: 'feed' });
    assert.equal(loads.length, 1);
  });
});

describe('something that fails to load', () => {
  it('tells everybody, with its code', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener);
    it.subscribe(listener);
    loads[0]!.fail(failed);
    await settled();
    assert.deepEqual(states, ['error', 'error']);
    assert.deepEqual(it.snapshot, { state: 'error', error: failed });
  });

  it('ends in an error that has words, whatever a feed did to its parser', async () => {
    const { it, loads, listener } = resource();
    it.subscribe(listener);
    loads[0]!.fail(new RangeError('too deep'));
    await settled();
    assert.ok(it.snapshot.state === 'error' && it.snapshot.error instanceof FeedError);
  });

  it('is tried again for all when one asks, and once however many ask', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener);
    it.subscribe(listener);
    loads[0]!.fail(failed);
    await settled();
    it.reload();
    it.reload();
    assert.equal(loads.length, 2);
    assert.deepEqual(
      loads.map(({ again }) => again),
      [false, true],
    );
    loads[1]!.done('feed');
    await settled();
    assert.deepEqual(states, ['error', 'error', 'loading', 'loading', 'ready', 'ready']);
  });

  it('is tried again for who comes later, and with it for those who saw it fail', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener);
    loads[0]!.fail(failed);
    await settled();
    const newcomer: string[] = [];
    it.subscribe(() => newcomer.push(it.snapshot.state));
    assert.equal(it.snapshot.state, 'loading');
    assert.deepEqual(newcomer, []);
    loads[1]!.done('feed');
    await settled();
    assert.deepEqual(states, ['error', 'loading', 'ready']);
    assert.deepEqual(newcomer, ['ready']);
  });

  it('is forgotten when everybody has gone', async () => {
    const { it, loads, listener } = resource();
    const leave = it.subscribe(listener);
    loads[0]!.fail(failed);
    await settled();
    leave();
    it.subscribe(listener);
    assert.equal(it.snapshot.state, 'loading');
    assert.equal(loads.length, 2);
  });

  it('is not tried again for nobody', async () => {
    const { it, loads, listener } = resource();
    it.subscribe(listener)();
    it.reload();
    await settled();
    assert.equal(loads.length, 1);
  });
});

describe('something loaded again', () => {
  it('takes the place of what was there before', async () => {
    const { it, loads, states, listener } = resource();
    it.subscribe(listener);
    loads[0]!.done('old');
    await settled();
    it.reload();
    loads[1]!.done('new');
    await settled();
    assert.deepEqual(it.snapshot, { state: 'ready', value: 'new' });
    assert.deepEqual(states, ['ready', 'loading', 'ready']);
  });

  it('may lose a listener while it tells them', async () => {
    const { it, loads, states, listener } = resource();
    const leave = it.subscribe(() => leave());
    it.subscribe(listener);
    loads[0]!.done('feed');
    await settled();
    assert.deepEqual(states, ['ready']);
  });
});

describe('something that is loaded on the way to something else', () => {
  function downstream() {
    const feed = resource();
    const loads: boolean[] = [];
    const stories = new Resource<string>(async (_signal, again) => {
      loads.push(again);
      const { snapshot } = feed.it;
      if (snapshot.state !== 'ready') throw failed;
      return `stories of ${snapshot.value}`;
    }, feed.it);
    return { feed, stories, loads };
  }

  it('brings the other with it when it recovers', async () => {
    const { feed, stories, loads } = downstream();
    stories.subscribe(() => {});
    feed.it.subscribe(() => {});
    feed.loads[0]!.fail(failed);
    await settled();
    assert.equal(stories.snapshot.state, 'error');
    feed.it.reload();
    feed.loads[1]!.done('feed');
    await settled();
    assert.deepEqual(stories.snapshot, { state: 'ready', value: 'stories of feed' });
    assert.deepEqual(loads, [false, false]);
  });

  it('leaves the other alone when that is well', async () => {
    const { feed, stories, loads } = downstream();
    feed.it.subscribe(() => {});
    feed.loads[0]!.done('feed');
    await settled();
    stories.subscribe(() => {});
    await settled();
    feed.it.reload();
    feed.loads[1]!.done('newer');
    await settled();
    assert.equal(loads.length, 1);
  });

  it('is given up with the other', async () => {
    const { feed, stories } = downstream();
    stories.subscribe(() => {})();
    await settled();
    assert.equal(feed.loads[0]!.signal.aborted, true);
  });
});
