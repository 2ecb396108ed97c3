// Nine kinds of wrong value, put at every path of a full toolkit and a full story feed, one at a time.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useDist } from '../embed/dist-page.mjs';
import { openAll, wrongFeeds } from '../embed/wrong-values.mjs';

describe('every feed with one wrong value', () => {
  const dist = useDist();

  it('leaves each widget ready or in an error, without an uncaught one and with nothing odd to be seen', async () => {
    assert.deepEqual(await openAll(dist, wrongFeeds()), []);
  });
});
