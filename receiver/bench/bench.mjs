// `npm run bench -w receiver`: stories a second over 50 connections, beside the same server that keeps nothing.
import autocannon from 'autocannon';
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CONNECTIONS = 50;
const SECONDS = Number(process.argv[2] ?? 10);
const FIELDS = {
  language: 'en',
  title: 'A warm welcome',
  story: 'She opened a bakery, and now we queue. '.repeat(15),
  email: 'sender@example.ca',
  place: 'Port-Solène',
  consent: 'yes',
  website: '',
};
const REST = Object.entries(FIELDS)
  .map(([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
  .join('');
const body = () =>
  `--b\r\nContent-Disposition: form-data; name="submission_id"\r\n\r\n${randomUUID()}\r\n${REST}--b--\r\n`;

/** The most memory that the process has had, in MiB; Linux alone tells. */
function peakOf(pid) {
  try {
    return Math.round(Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
  } catch {
    return '?';
  }
}

async function measure(keeps) {
  const server = fork(fileURLToPath(new URL('server.mts', import.meta.url)), [keeps], {
    execArgv: ['--import', 'tsx'],
  });
  const [url] = await once(server, 'message');
  const result = await autocannon({
    url: `${url}/stories`,
    method: 'POST',
    connections: CONNECTIONS,
    duration: SECONDS,
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    setupClient: (client) => client.setBody(body()),
    requests: [{ setupRequest: (request) => ({ ...request, body: body() }) }],
  });
  const peak = peakOf(server.pid);
  server.kill();
  await once(server, 'exit');
  return {
    'stories a second': Math.round(result.requests.average),
    'p50 ms': result.latency.p50,
    'p99 ms': result.latency.p99,
    'peak MiB': peak,
    'not 2xx': result.non2xx + result.errors,
  };
}

console.table({ 'without storage': await measure('nothing'), SQLite: await measure('sqlite') });
