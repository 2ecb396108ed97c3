import { expect, type FakeFeeds } from '../../support/browser.js';

/** Waits until the page has given up its request for a path, long before the time limit would have ended it. */
export async function givenUp(feeds: FakeFeeds, path: string): Promise<void> {
  const start = performance.now();
  await feeds.aborted(path);
  expect(performance.now() - start).to.be.below(5000);
}
