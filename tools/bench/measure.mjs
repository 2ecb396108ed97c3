// What a page costs, as Chromium counts it.

/** Steps over which the cost of one is taken. */
const STEPS = 50;

async function taskSeconds(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return { tasks: value('TaskDuration'), heap: value('JSHeapUsedSize') };
}

/** @param {number} [slowdown] of the processor, 1 by default */
async function open(browser, url, slowdown = 1) {
  const page = await browser.newPage();
  // A library with 10,000 slides in the page takes its time.
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width: 1000, height: 800 });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await taskSeconds(client);
  await page.goto(url);
  await page.waitForFunction('window.shown', { polling: 50 });
  await frames(page);
  return { page, client, before };
}

/** Until what was changed has been laid out and painted. */
const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Elements of the stories or widgets, shadow roots included. */
const countElements = () => {
  const count = (root) =>
    [...root.querySelectorAll('*')].reduce(
      (sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0),
      0,
    );
  return count(document.body);
};

/**
 * @param {import('puppeteer-core').Browser} browser @param {string} url @param {number} [slowdown]
 * @returns {Promise<{ms: number, elements: number, heap: number}>} milliseconds of the main thread until the content is
 *   painted; elements in the page; bytes of script heap after a collection
 */
export async function measure(browser, url, slowdown) {
  const { page, client, before } = await open(browser, url, slowdown);
  const { tasks } = await taskSeconds(client);
  const elements = await page.evaluate(countElements);
  await client.send('HeapProfiler.collectGarbage');
  const { heap } = await taskSeconds(client);
  await page.close();
  return { ms: (tasks - before.tasks) * 1000, elements, heap };
}

/**
 * Milliseconds of the main thread a step to the next slide takes, its painting included.
 * @param {import('puppeteer-core').Browser} browser @param {string} url
 * @param {number} walked slides that the carousel has been through before
 */
export async function stepCost(browser, url, walked) {
  const { page, client } = await open(browser, url);
  await page.evaluate(
    async (steps) => {
      const carousel = document.querySelector('im-story-carousel');
      if (!carousel) return;
      for (let i = 0; i < steps; i++) {
        const moved = new Promise((done) => carousel.addEventListener('im-slide', done, { once: true }));
        carousel.next();
        await moved;
      }
    },
    Math.max(0, walked - STEPS),
  );
  await frames(page);
  const before = await taskSeconds(client);
  await page.evaluate(async (steps) => {
    const carousel = document.querySelector('im-story-carousel');
    for (let i = 0; i < steps; i++) {
      if (carousel) carousel.next();
      else globalThis.splide.go('>');
      await new Promise(requestAnimationFrame);
    }
  }, STEPS);
  const { tasks } = await taskSeconds(client);
  await page.close();
  return ((tasks - before.tasks) * 1000) / STEPS;
}
