// One database and any number of receivers.
import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { openStorage } from '../src/storage/open.js';
import { Moderator, newModerator } from './moderator.js';
import { compare, keptIn, sendUntil, type Promised } from './posters.js';
import { startPostgres, withoutPostgres } from './postgres-cluster.js';
import { feedOf, idOf, post, run, start, storyFields } from './support.js';

/** Passes requests on to each in turn; one that is gone is passed over. */
async function startBalancer(t: { after(clean: () => void): void }, targets: string[]) {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const target = new URL(targets[(turn += 1) % targets.length]!);
    const headers = { ...incoming.headers, 'x-forwarded-for': incoming.socket.remoteAddress ?? '' };
    const passed = request(
      { host: target.hostname, port: target.port, path: incoming.url, method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('receivers on PostgreSQL', { skip: withoutPostgres }, () => {
  it('lose and double nothing when one of two is killed; what one knows the other knows', async (t) => {
    const { url } = await startPostgres(t);
    const env = { DATABASE_URL: url };
    // Together on an empty database: the tables are made once.
    const [first, second] = await Promise.all([run(t, env), run(t, env)]);
    const balancer = await startBalancer(t, [first.publicUrl, second.publicUrl]);
    const same = storyFields();
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(balancer, same)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.ok(answers.every(({ status }) => status === 201 || status === 200));
    assert.equal(new Set(await Promise.all(answers.map(idOf))).size, 1);

    const promised: Promised[] = [];
    await sendUntil(
      20,
      () => balancer,
      (story) => {
        promised.push(story);
        if (promised.length === 200) second.child.kill('SIGKILL');
        return promised.length < 400;
      },
    );
    const storage = await openStorage({ postgres: url });
    t.after(() => storage.close());
    assert.deepEqual(compare(promised, await keptIn(storage.db)), { lost: 0, doubled: 0 });

    const third = await run(t, env);
    const here = await newModerator({ moderationUrl: first.moderationUrl, storage });
    const there = new Moderator(third.moderationUrl);
    for (const [name, value] of here.cookies) there.cookies.set(name, value);
    await there.decide(promised[0]!.id, 'Publish');
    assert.equal((await feedOf(first.publicUrl)).items[0]!.id, promised[0]!.id);
  });

  it('ask to come back while it is away, and go on by themselves when it is back', async (t) => {
    const postgres = await startPostgres(t);
    const receiver = await start(t, { DATABASE_URL: postgres.url });
    const promised: Promised[] = [];
    let refused = 0;
    await sendUntil(
      20,
      () => receiver.publicUrl,
      (story) => {
        promised.push(story);
        if (promised.length === 100) postgres.stop();
        return promised.length < 300;
      },
      (status, headers) => {
        assert.equal(status, 503);
        assert.ok(Number(headers.get('retry-after')) > 0);
        refused += 1;
        if (refused === 50) postgres.start();
      },
    );
    assert.ok(refused >= 50);
    assert.deepEqual(compare(promised, await keptIn(receiver.storage.db)), { lost: 0, doubled: 0 });
    assert.equal((await fetch(`${receiver.publicUrl}/health`)).status, 200);
    postgres.stop();
    const health = await fetch(`${receiver.publicUrl}/health`);
    assert.equal(health.status, 503);
    assert.equal((await fetch(`${receiver.publicUrl}/stories.en.json`)).status, 503);
    postgres.start();
    const id = await idOf(await post(receiver.publicUrl, storyFields({ title: 'a\0b', photo: undefined })));
    const moderator = await newModerator(receiver);
    await moderator.send('/en/stories?words=ab');
    await moderator.decide(id, 'Publish');
    assert.equal((await feedOf(receiver.publicUrl)).items[0]!.title, 'ab');
  });
});
