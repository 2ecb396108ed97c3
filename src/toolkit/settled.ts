import type { Resource } from './resource.js';

/**
 * A promise of what a resource loads. It counts as one of its subscribers: aborting the signal also
 * aborts the request, unless others subscribe to it too.
 *
 * @param again asks for it anew
 */
export const settled = <T>(resource: Resource<T>, signal: AbortSignal, again: boolean): Promise<T> =>
  new Promise((resolve, reject) => {
    const look = () => {
      const { snapshot } = resource;
      if (snapshot.state === 'loading' && !signal.aborted) return;
      leave();
      signal.removeEventListener('abort', look);
      if (snapshot.state === 'ready') resolve(snapshot.value);
      else reject(snapshot.state === 'error' ? snapshot.error : signal.reason);
    };
    const leave = resource.subscribe(look);
    signal.addEventListener('abort', look);
    if (again) resource.reload();
    look();
  });
