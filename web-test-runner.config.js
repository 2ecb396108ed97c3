// The tests that need a browser's page: Chromium, and every other engine that is found.
// *.chromium.test.ts run in Chromium only: what they need (emulated media, the accessibility tree) no other offers.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { ensureChromium, findBrowser } from './tools/browsers.mjs';
import { BROWSER_TESTS, filesIn } from './tools/test/files.mjs';
import { countReporter } from './tools/test/wtr-reporter.mjs';
import { chromiumLauncher, firefoxLauncher } from './tools/test/wtr-launchers.mjs';
import { webkitLauncher } from './tools/webkit-launcher.mjs';
import { axTreePlugin, fakeFeedsPlugin, mediaPlugin } from './test/support/wtr-plugins.mjs';

// `npm test` hands its file filters and the engines over in the environment.
const filters = (process.env.IM_TEST_FILES ?? '').split(' ').filter(Boolean);
const wanted = (process.env.IM_TEST_ENGINES || 'chromium,firefox,webkit').split(',');

const chromium = wanted.includes('chromium') && chromiumLauncher(await ensureChromium());
const firefox = wanted.includes('firefox') && findBrowser('firefox');
const webkit = wanted.includes('webkit') && findBrowser('webkit');
const everywhere = [
  chromium,
  firefox && firefoxLauncher(firefox),
  webkit && webkitLauncher({ driver: webkit }),
].filter(Boolean);

const all = filesIn(BROWSER_TESTS, ['.test.ts'], filters);
const isChromiumOnly = (file) => file.endsWith('.chromium.test.ts');

/** The runner looks for a free port before it listens: two runs at once would find the same. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

export default {
  port: await freePort(),
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: everywhere,
  // A group without files would be an error.
  groups: [
    { name: 'every engine', browsers: everywhere, files: all.filter((file) => !isChromiumOnly(file)) },
    { name: 'chromium', browsers: [chromium].filter(Boolean), files: all.filter(isChromiumOnly) },
  ].filter(({ browsers, files }) => browsers.length > 0 && files.length > 0),
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    }),
    fakeFeedsPlugin(),
    axTreePlugin(),
    mediaPlugin(),
  ],
  // Warnings are what many tests provoke.
  filterBrowserLogs: ({ type }) => type === 'error',
  reporters: [
    defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }),
    countReporter(process.env.IM_TEST_RESULTS),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Tests</title>
        <style>
          /* Text has the same size whatever fonts a machine has: in some, WebKit gives the generic families no height. */
          @font-face {
            font-family: 'Test Sans';
            src: url('/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf');
          }
          @font-face {
            font-family: 'Test Sans';
            font-weight: bold;
            src: url('/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf');
          }
          html {
            font-family: 'Test Sans', sans-serif;
          }
        </style>
        <script>
          // A page is reused from file to file: what one has stored is not the next one's.
          sessionStorage.clear();
          localStorage.clear();
        </script>
      </head>
      <body>
        <script type="module">
          await Promise.all(['', 'bold '].map((weight) => document.fonts.load(weight + "16px 'Test Sans'")));
          await import('${testFramework}');
        </script>
      </body>
    </html>`,
};
