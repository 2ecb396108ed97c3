// Nothing that was acknowledged is lost or doubled, whatever happens to the process.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { openStorage } from '../src/storage/open.js';
import { compare, keptIn, sendUntil, type Promised } from './posters.js';
import { command, isLong, post, run, storyFields, tempFolder, type Program } from './support.js';

const ROUNDS = isLong ? 1000 : 30;
const hasStrace = spawnSync('strace', ['-V']).status === 0;

describe('a receiver that is killed', () => {
  it(`has lost and doubled nothing, ${ROUNDS} times`, { timeout: 3_600_000 }, async (t) => {
    const env = { DATABASE_URL: `sqlite:${path.join(tempFolder(t), 'stories.db')}` };
    const promised: Promised[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const program: Program = await run(t, env);
      // In the middle of whatever it does when so many are acknowledged.
      let left = 1 + Math.floor(Math.random() * 80);
      const senders = sendUntil(
        20,
        () => program.publicUrl,
        (story) => {
          promised.push(story);
          left -= 1;
          if (left === 0) program.child.kill('SIGKILL');
          return left > 0;
        },
      );
      await Promise.all([senders, program.ended]);
    }
    const storage = await openStorage({ sqlite: env.DATABASE_URL.slice('sqlite:'.length) });
    t.after(() => storage.close());
    assert.ok(promised.length >= ROUNDS);
    assert.deepEqual(compare(promised, await keptIn(storage.db)), { lost: 0, doubled: 0 });
  });

  it(
    'has synced the disk before each answer',
    { skip: hasStrace ? false : 'strace is not installed' },
    async (t) => {
      const folder = tempFolder(t);
      const trace = path.join(folder, 'trace');
      const wrap = [
        'strace',
        '-f',
        '-D',
        '-s',
        '20',
        '-e',
        'trace=fsync,fdatasync,write,writev,sendto',
        '-o',
        trace,
      ];
      const program = await run(t, { DATABASE_URL: `sqlite:${path.join(folder, 's.db')}` }, wrap);
      for (let n = 0; n < 20; n += 1)
        assert.equal((await post(program.publicUrl, storyFields())).status, 201);
      program.child.kill('SIGTERM');
      await program.ended;
      const read = () => readFileSync(trace, 'utf8');
      while (!/exited with 0/.test(read())) await new Promise(setImmediate);
      let synced = false;
      let answers = 0;
      for (const line of read().split('\n')) {
        if (/ f(data)?sync\(.*= 0$|resumed>.*f(data)?sync.*= 0$/.test(line)) synced = true;
        if (!line.includes('HTTP/1.1 201')) continue;
        assert.ok(synced, 'no sync since the last answer');
        synced = false;
        answers += 1;
      }
      assert.equal(answers, 20);
    },
  );
});

describe('a receiver that is asked to end', () => {
  it('answers first what it has begun to read, takes nothing new, and ends well', async (t) => {
    const program = await run(t, { DATABASE_URL: `sqlite:${path.join(tempFolder(t), 's.db')}` });
    const form = new Response(
      Object.entries(storyFields()).reduce(
        (body, [name, value]) => (body.append(name, value!), body),
        new FormData(),
      ),
    );
    const body = Buffer.from(await form.arrayBuffer());
    const socket = connect(Number(new URL(program.publicUrl).port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => (answer += text));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    const head = `POST /stories HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Type: ${form.headers.get('content-type')}\r\nContent-Length: ${body.length}\r\n\r\n`;
    const begun = new Promise((resolve) => socket.once('data', resolve));
    socket.write(head);
    await begun;
    program.child.kill('SIGTERM');
    for (let refused = false; !refused;)
      refused = await fetch(`${program.publicUrl}/health`).then(
        () => false,
        () => true,
      );
    socket.write(body);
    await closed;
    assert.match(answer, /HTTP\/1\.1 201 Created.*connection: close/is);
    assert.deepEqual(await program.ended, [0, null]);
    assert.equal(program.complaints(), '');
  });
});

describe('a setting that makes no sense', () => {
  const folder = path.join('/dev/null', 'nowhere');
  const WRONG: [string, string][] = [
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['MODERATION_PORT', '-1'],
    ['DATABASE_URL', 'mysql://root@localhost/x'],
    ['DATABASE_URL', 'stories.db'],
    ['DATABASE_URL', `sqlite:${folder}`],
    ['DATABASE_URL', 'postgres://im:secret@127.0.0.1:1/none'],
    ['HOST', 'no such host'],
    ['HOST', '203.0.113.7'],
    ['PUBLIC_URL', 'stories.town.ca'],
    ['ALLOWED_ORIGINS', 'https://town.ca/page'],
    ['RATE_LIMIT', 'many'],
    ['TRUST_PROXY', 'true'],
    ['LANGUAGES', 'en; fr'],
    ['RETENTION_DAYS', '1.5'],
  ];
  for (const [name, value] of WRONG)
    it(`is said in one line: ${name}=${value}`, async (t) => {
      const env = { DATABASE_URL: `sqlite:${path.join(tempFolder(t), 's.db')}`, [name]: value };
      const { code, out, complaints } = await command(env, []);
      assert.equal(out, '');
      assert.match(complaints, new RegExp(`^${name}: [^\\n]+\\n$`));
      assert.doesNotMatch(complaints, /secret/);
      assert.equal(code, 1);
    });

  it('is an unknown command too, a port that is taken, a database of a newer receiver', async (t) => {
    const file = path.join(tempFolder(t), 's.db');
    const env = { DATABASE_URL: `sqlite:${file}` };
    assert.deepEqual((await command(env, ['fly'])).code, 1);
    const program = await run(t, env);
    const taken = await command({ ...env, PORT: new URL(program.publicUrl).port }, []);
    assert.match(taken.complaints, /^PORT: [^\n]+taken[^\n]+\n$/);
    program.child.kill('SIGTERM');
    await program.ended;
    const { default: Database } = await import('libsql');
    const database = new Database(file);
    database.exec('pragma user_version = 99');
    database.close();
    assert.match((await command(env, [])).complaints, /^DATABASE_URL: [^\n]+newer receiver[^\n]+\n$/);
  });
});
