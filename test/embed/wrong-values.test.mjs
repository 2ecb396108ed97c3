// One in every few of the feeds that test/long/wrong-values.test.mjs goes through.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useDist } from './dist-page.mjs';
import { openAll, wrongFeeds } from './wrong-values.mjs';

describe('a feed with one wrong value anywhere', () => {
  const dist = useDist();

  it('leaves each widget ready or in an error, without an uncaught one and with nothing odd to be seen', async () => {
    const all = wrongFeeds();
    assert.ok(all.length > 1500, `${all.length}`);
    // A prime, so that every kind of value and every depth has its turn.
    assert.deepEqual(
      await openAll(
        dist,
        all.filter((_, n) => n % 13 === 0),
      ),
      [],
    );
  });
});
