// How the tests start their browsers, so that they behave alike on every machine and ask nobody outside for anything.

/** @returns {string[]} */
export const chromiumArguments = () => [
  // Chromium's sandbox does not start for root, as whom containers run.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-proxy-server',
  // A frame of another site in a process of its own is sometimes out of the debugger's reach for good (a race of the
  // protocol, not of the page); origins keep their walls without it.
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

export const firefoxPreferences = {
  // 0: connect without a proxy, whatever the desktop has set.
  'network.proxy.type': 0,
  // Elements get focus and its events in a window that no window manager has made active.
  'focusmanager.testmode': true,
  'ui.prefersReducedMotion': 0,
};
