import type { Resource } from './resource.js';

/**
 * What a resource loads, as one of its subscribers: when the signal ends it, so do its requests,
 * unless others want them too.
 *
 * @param again asks for it anew
 */
export const loaded = <T>(resource: Resource<T>, signal: AbortSignal, again: boolean): Promise<T> =>
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
