// The fake server (fake-server.mjs) as a test in a browser sees it: the same methods, answered by the test runner.
import { executeServerCommand } from '@web/test-runner-commands';
import type { Reply } from './fake-reply.mjs';
import type { FakeRequest } from './fake-request.mjs';
import type { OriginName } from './fake-server.mjs';

export type { FakeRequest, OriginName, Reply };

/** Paths of one test's own on the fake server, what they answer with, and who asked for them. */
export class FakeFeeds {
  readonly #base: URL;
  readonly #origins: Record<OriginName, string>;

  private constructor(base: string, origins: Record<OriginName, string>) {
    this.#base = new URL(base);
    this.#origins = origins;
  }

  static async start(): Promise<FakeFeeds> {
    const { base, origins } = await command<{ base: string; origins: Record<OriginName, string> }>('space');
    return new FakeFeeds(base, origins);
  }

  /** The address of a path; `nocors` is the origin whose answers a page may not read. */
  url(path: string, origin: OriginName = 'cdn'): string {
    return this.#origins[origin] + this.#base.pathname + path;
  }

  /** What a path answers with; a list is one answer a request, the last again and again. */
  reply(path: string, reply: Reply | Reply[]): Promise<void> {
    return this.#call('reply', path, reply);
  }

  /** Lets held answers go on, later ones too; with `nth` (from 1) only that request's. */
  release(path: string, nth?: number): Promise<void> {
    return this.#call('release', path, nth);
  }

  /** The requests so far, for one path or all. */
  requests(path?: string): Promise<FakeRequest[]> {
    return this.#call('requests', path);
  }

  /** Waits until a path has been asked for so many times. */
  arrived(path: string, count = 1): Promise<FakeRequest[]> {
    return this.#call('arrived', path, count);
  }

  /** Waits until the page has given up so many of a path's requests. */
  aborted(path: string, count = 1): Promise<FakeRequest[]> {
    return this.#call('aborted', path, count);
  }

  async #call<Result>(method: string, ...args: unknown[]): Promise<Result> {
    // JSON would make `null` of an argument that was not given.
    const given = args.filter((arg) => arg !== undefined);
    const { value } = await command<{ value: Result }>('call', {
      base: this.#base.href,
      method,
      args: given,
    });
    return value;
  }
}

async function command<Result>(name: string, payload?: object): Promise<Result> {
  return (await executeServerCommand(`fake-feeds-${name}`, payload)) as Result;
}
