// Finds the browsers that the tests run in, and installs Chromium where there is none.
//
//   node tools/browsers.mjs          a line for each engine; installs Chromium if none is found
//
// CHROMIUM, FIREFOX and WEBKIT_DRIVER name a program that is used instead of what would be found.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/** Where each engine's program may be: a row an engine. `places` are looked at after the PATH. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    places: [
      '/usr/lib/chromium/chromium',
      '/usr/lib/chromium-browser/chromium-browser',
      '/opt/google/chrome/chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    packages: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    packages: 'firefox-esr',
  },
  webkit: {
    variable: 'WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    places: [],
    packages: 'webkit2gtk-driver xvfb',
  },
};

/** @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} names @param {string[]} [places] @returns {string | undefined} */
function look(names, places = []) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return [
    ...names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
    ...places,
  ].find(isProgram);
}

/**
 * Where an engine's program is, or `undefined`. Throws where the environment names something that is no program.
 * @param {Engine} engine
 */
export function findBrowser(engine) {
  const { variable, names, places } = PROGRAMS[engine];
  const named = process.env[variable];
  if (named && !isProgram(named)) throw new Error(`${variable}=${named} is not a program`);
  const found = named || look(names, places);
  // WebKitGTK has no headless mode: without a display or Xvfb its driver is of no use.
  if (engine === 'webkit' && found && !process.env.DISPLAY && !findXvfb()) return undefined;
  return found;
}

/** @returns {string | undefined} */
export const findXvfb = () => look(['Xvfb']);

/** The Debian packages that bring an engine. @param {Engine} engine */
export const packagesFor = (engine) => PROGRAMS[engine].packages;

/** The prefix that makes a command run as root, or `undefined` where that would ask for a password. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** @param {string} packages */
function installByApt(packages) {
  const root = asRoot();
  if (!root || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const apt = (/** @type {string[]} */ ...args) => {
    const [program, ...rest] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const { status } = spawnSync(/** @type {string} */ (program), rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return status === 0;
  };
  // A months-old package list brings a months-old browser, or one that is no longer on the mirror.
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages.split(' '));
}

async function installByPuppeteer() {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('there is no Chrome for this platform');
  const buildId = await resolveBuildId(Browser.CHROME, platform, 'stable');
  const { executablePath } = await install({ browser: Browser.CHROME, buildId, cacheDir: browserCache() });
  return executablePath;
}

const browserCache = () => join(homedir(), '.cache', 'puppeteer');

async function findDownloaded() {
  try {
    const { getInstalledBrowsers } = await import('@puppeteer/browsers');
    const installed = await getInstalledBrowsers({ cacheDir: browserCache() });
    return installed.find(({ browser }) => browser === 'chrome')?.executablePath;
  } catch {
    return undefined;
  }
}

/**
 * Chromium's program, installed first if there is none: by apt where that asks for no password, otherwise downloaded
 * into the user's cache.
 * @param {(line: string) => void} [say] gets the one line that tells what was done
 */
export async function ensureChromium(say = console.log) {
  const found = findBrowser('chromium') ?? (await findDownloaded());
  if (found) return found;
  if (installByApt(PROGRAMS.chromium.packages)) {
    const installed = findBrowser('chromium');
    if (installed) {
      say(`No Chromium was found: apt-get installed ${installed}.`);
      return installed;
    }
  }
  try {
    const installed = await installByPuppeteer();
    say(`No Chromium was found: downloaded ${installed}.`);
    return installed;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No Chromium was found and none could be installed (${why}): install the package chromium, or set CHROMIUM to a browser.`,
    );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    console.log(`chromium  ${await ensureChromium()}`);
    for (const engine of /** @type {Engine[]} */ (['firefox', 'webkit'])) {
      console.log(
        `${engine.padEnd(9)} ${findBrowser(engine) ?? `not found: install ${packagesFor(engine)}`}`,
      );
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
