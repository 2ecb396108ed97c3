// What `npm start` promises: addresses that answer, a port that is free, an end that is quick.
import assert from 'node:assert/strict';
import { createServer, request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ROOT, start } from './support.mjs';

const PROGRAM = [process.execPath, path.join(ROOT, 'tools/start.mjs')];
const portOf = (site) => Number(new URL(site.base).port);

describe('npm start', () => {
  let site;
  before(async () => {
    site = await start();
  });
  after(() => site?.stop());

  it('answers on this machine alone', () => {
    for (const address of site.addresses) assert.equal(new URL(address).hostname, '127.0.0.1');
  });

  it('takes the next free port when its own is taken', async (t) => {
    const other = createServer();
    t.after(() => other.close());
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = other.address().port;
    const second = await start([...PROGRAM, '--port', String(taken)]);
    t.after(() => second.stop());
    assert.ok(portOf(second) > taken && portOf(second) < taken + 100);
    assert.equal((await fetch(second.addresses[0])).status, 200);
  });

  it('lets a second one run beside the first', async (t) => {
    const second = await start([...PROGRAM, '--port', String(portOf(site))]);
    t.after(() => second.stop());
    assert.notEqual(second.base, site.base);
    for (const { addresses } of [site, second]) assert.equal((await fetch(addresses[0])).status, 200);
  });

  for (const signal of ['SIGTERM', 'SIGINT']) {
    it(
      `ends within two seconds of ${signal}, though a request is still under way`,
      { timeout: 10_000 },
      async (t) => {
        const ending = await start();
        const socket = connect(portOf(ending), '127.0.0.1');
        t.after(() => socket.destroy());
        socket.on('error', () => {});
        await new Promise((resolve) => socket.write('GET / HTTP/1.1\r\nHost: half-sent\r\n', resolve));
        const from = performance.now();
        ending.child.kill(signal);
        const [code] = await ending.ended;
        assert.equal(code, 0);
        assert.ok(performance.now() - from < 2000);
        await assert.rejects(fetch(ending.addresses[0]));
      },
    );
  }

  it('ends when npm is told to', { skip: process.platform === 'win32' }, async () => {
    const ending = await start(['npm', 'start', '--', '--port', '0']);
    const from = performance.now();
    ending.child.kill('SIGTERM');
    await gone(ending.addresses[0], from + 2000);
  });

  it('names a port that is none in one line', async () => {
    await assert.rejects(start([...PROGRAM, '--port', 'http']), /Not a port: http\s*$/);
  });

  it('opens the site in the language that the browser asks for', async () => {
    const locationFor = async (languages) => {
      const response = await fetch(site.base, {
        redirect: 'manual',
        headers: { 'accept-language': languages },
      });
      return response.headers.get('location');
    };
    assert.equal(await locationFor('fr-CA,fr;q=0.9,en;q=0.5'), '/fr/');
    assert.equal(await locationFor('en-CA,fr;q=0.5'), '/en/');
    assert.equal(await locationFor('fr;q=0.2,en;q=0.8'), '/en/');
    assert.equal(await locationFor('iu'), '/en/');
  });

  it('finds a page whose last slash was left out', async () => {
    const response = await fetch(`${site.base}/en/news?from=mail`, { redirect: 'manual' });
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), '/en/news/?from=mail');
  });

  it('says in both languages that a page is not there', async () => {
    for (const [address, first] of [
      ['/en/nowhere/', 'en'],
      ['/fr/nulle-part/', 'fr'],
      ['/widgets/nothing.js', 'en'],
    ]) {
      const response = await fetch(site.base + address);
      const html = await response.text();
      assert.equal(response.status, 404);
      assert.match(html, new RegExp(`<html lang="${first}">`));
      assert.match(html, /<div [^>]*lang="en">/);
      assert.match(html, /<div [^>]*lang="fr">/);
      for (const tag of ['h1', 'header', 'nav', 'main'])
        assert.equal(html.match(new RegExp(`<${tag}[\\s>]`, 'g')).length, 1);
    }
  });

  it('gives the built files to pages of any origin, with their true types', async () => {
    const typeOf = {
      'im-widgets.js': /^text\/javascript/,
      'im-widgets.mjs': /^text\/javascript/,
      'frame.html': /^text\/html/,
      'integrity.json': /^application\/json/,
      'toolkit/toolkit.en.json': /^application\/json/,
      'toolkit/toolkit.fr.json': /^application\/json/,
    };
    for (const [file, type] of Object.entries(typeOf)) {
      const response = await fetch(`${site.base}/widgets/${file}`);
      assert.equal(response.status, 200, file);
      assert.match(response.headers.get('content-type'), type, file);
      assert.equal(response.headers.get('access-control-allow-origin'), '*', file);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', file);
      await response.arrayBuffer();
    }
  });

  it('sends a file once, and then only says that it has not changed', async () => {
    const address = `${site.base}/widgets/im-widgets.js`;
    const first = await fetch(address);
    await first.arrayBuffer();
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') } });
    assert.equal(again.status, 304);
  });

  it('leads out of its folders by no address', async () => {
    for (const target of [
      '/widgets/../package.json',
      '/widgets/%2e%2e/package.json',
      '/widgets/..%2fpackage.json',
      '/widgets/%2e%2e%2fpackage.json',
      '/widgets/..%5cpackage.json',
      '/assets/../site.mjs',
      '/assets/%00',
      '/assets/%',
      '/widgets//etc/passwd',
      '/widgets/',
      '/widgets/toolkit',
    ]) {
      assert.equal(await rawStatus(site.base, target), 404, target);
    }
  });

  it('refuses what is neither a GET nor a HEAD', async () => {
    const response = await fetch(site.addresses[0], { method: 'POST', body: 'x' });
    assert.equal(response.status, 405);
    const head = await fetch(site.addresses[0], { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.ok(Number(head.headers.get('content-length')) > 1000);
  });
});

/** The status of a path that no client normalizes on its way. */
const rawStatus = (base, target) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    httpRequest({ hostname, port, path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

/** Waits until nothing answers any more; fails when it still does at `limit` (as of performance.now). */
async function gone(address, limit) {
  while (performance.now() < limit) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (!answers) return;
  }
  assert.fail(`${address} still answers`);
}
