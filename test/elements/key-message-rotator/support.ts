// What the tests of the rotator have in common.
import '../../../src/define/key-message-rotator.js';
import type { ImKeyMessageRotator } from '../../../src/elements/key-message-rotator/key-message-rotator.js';
import { deepText, FakeFeeds, isShown, mount, parts, ready } from '../../support/browser.js';
import { message, publish, type Fields } from '../../support/sample-feeds.mjs';

export type { ImKeyMessageRotator };
export { message };

export const messages = (count: number, lang: 'en' | 'fr' = 'en') =>
  Array.from({ length: count }, (_, n) => message(lang, n));

/** The address of a toolkit with so many messages in both languages. */
export async function kit(count = 3, over: Fields = {}): Promise<string> {
  return publish(await FakeFeeds.start(), {
    en: { messages: messages(count), ...over },
    fr: { messages: messages(count, 'fr'), ...over },
  });
}

/** A rotator on a toolkit, by default of three messages that do not move by themselves. */
export async function rotator(attributes = 'interval="0"', toolkit?: string): Promise<ImKeyMessageRotator> {
  const url = toolkit ?? (await kit());
  return ready(
    mount<ImKeyMessageRotator>(
      `<im-key-message-rotator toolkit="${url}" ${attributes}></im-key-message-rotator>`,
    ),
  );
}

/** The text of the slides that can be seen. */
export const shown = (element: Element): string[] =>
  parts(element, 'slide')
    .filter(isShown)
    .map((slide) => deepText(slide));

/** What moves by itself: by its moves a test sees that time has passed. */
export async function clock(): Promise<() => Promise<void>> {
  const element = await rotator('interval="0.05"');
  return async () => {
    const { until } = await import('../../support/browser.js');
    let moves = 0;
    const count = () => moves++;
    element.addEventListener('im-slide', count);
    element.play();
    await until(() => moves >= 4, 'time to pass');
    element.removeEventListener('im-slide', count);
  };
}
