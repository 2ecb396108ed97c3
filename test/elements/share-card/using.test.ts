import {
  button,
  deepAll,
  deepOne,
  deepText,
  expect,
  field,
  fill,
  link,
  part,
  record,
  rendered,
  until,
} from '../../support/browser.js';
import { post } from '../../support/sample-feeds.mjs';
import { card, choose, composer, kit, networkLinks, type ImShareCard } from './support.js';

const FIRST = post('en', 0).text as string;
const URL_1 = 'https://chairs.example/en/spare-chair';

/** Follows a link as a visitor does, without leaving the page of the test. */
function follow(target: HTMLElement, type = 'click', button = 0): { left: boolean } {
  let left = true;
  const stay = (event: Event) => {
    left = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener(type, stay, { once: true });
  target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, button }));
  removeEventListener(type, stay);
  return { left };
}

const status = (element: Element) => part(element, 'status').textContent!.trim();

/** Puts something in the place of a part of the browser, until the test ends. */
const undo: (() => void)[] = [];
function replace(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (own) Object.defineProperty(object, name, own);
    else delete (object as Record<string, unknown>)[name];
  });
}
afterEach(() => {
  for (const one of undo.splice(0).reverse()) one();
});

function clipboard(answer: 'takes' | 'refuses' | 'missing' | 'waits'): string[] {
  const written: string[] = [];
  replace(
    navigator,
    'clipboard',
    answer === 'missing'
      ? undefined
      : {
          writeText: (text: string) =>
            answer === 'takes'
              ? Promise.resolve(void written.push(text))
              : answer === 'waits'
                ? new Promise(() => {})
                : Promise.reject(new Error('no')),
        },
  );
  return written;
}

/** What the old way of copying copies: the field that is selected. */
function oldWay(works = true): string[] {
  const written: string[] = [];
  replace(document, 'execCommand', () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!works) return false;
    // Firefox gives nothing back of what a listener sets on an event that a script made.
    let text = '';
    const event = new Event('copy', { bubbles: true, composed: true, cancelable: true });
    const clipboardData = { setData: (_: string, value: string) => void (text = value) };
    Object.defineProperty(event, 'clipboardData', { value: clipboardData });
    active!.dispatchEvent(event);
    if (event.defaultPrevented && text) written.push(text);
    // Browsers say so whatever a page did with the event.
    return true;
  });
  return written;
}

describe('following a link', () => {
  it('tells the page what is shared, and makes the network the counted one', async () => {
    const element = await card();
    const shares = record(element, 'im-share');
    expect(follow(networkLinks(element)['WhatsApp']!)).to.deep.equal({ left: true });
    expect(shares[0]!.detail).to.deep.equal({
      network: 'whatsapp',
      post: 'spare-chair',
      text: `${FIRST} #AChairForEveryone\n${URL_1}`,
      url: URL_1,
    });
    await rendered();
    expect(deepOne<HTMLSelectElement>(element, '#counted').value).to.equal('whatsapp');
  });

  it('is stopped where the page cancels it, by the middle button too', async () => {
    const element = await card();
    element.addEventListener('im-share', (event) => event.preventDefault());
    const copied = oldWay();
    for (const name of ['X', 'Facebook', 'Email'])
      expect(follow(networkLinks(element)[name]!), name).to.deep.equal({ left: false });
    expect(follow(networkLinks(element)['X']!, 'auxclick', 1)).to.deep.equal({ left: false });
    expect(copied).to.be.empty;
  });

  it('is not what a right click does', async () => {
    const element = await card();
    const shares = record(element, 'im-share');
    follow(networkLinks(element)['X']!, 'auxclick', 2);
    expect(shares).to.be.empty;
  });

  it('copies the message in the click itself for a network that takes none', async () => {
    const element = await card();
    const copied = oldWay();
    for (const name of ['Facebook', 'LinkedIn']) {
      expect(follow(networkLinks(element)[name]!).left).to.equal(true);
      expect(copied.pop(), name).to.equal(`${FIRST} #AChairForEveryone`);
      await until(() => status(element) === 'Message copied: paste it into your post.');
    }
  });

  it('says nothing of a copy that did not happen', async () => {
    const element = await card();
    oldWay(false);
    clipboard('refuses');
    follow(networkLinks(element)['Facebook']!);
    await until(() => status(element).includes('did not allow'));
    expect(deepOne<HTMLTextAreaElement>(element, '#by-hand').value).to.equal(`${FIRST} #AChairForEveryone`);
  });

  it('copies the message and downloads the picture for Instagram', async () => {
    const element = await card('networks="instagram"');
    const shares = record(element, 'im-share');
    const copied = oldWay();
    const saved = downloads();
    button(element, 'Instagram').click();
    await until(() => saved.length);
    expect(copied).to.deep.equal([`${FIRST} #AChairForEveryone ${URL_1}`]);
    expect(saved).to.deep.equal(['spare-chair-square.png']);
    expect(shares.map(({ detail }) => detail.network)).to.deep.equal(['instagram']);
  });
});

/** The names of files that are handed to the browser's downloads. */
function downloads(): string[] {
  const names: string[] = [];
  const click = HTMLAnchorElement.prototype.click;
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    if (this.href.startsWith('blob:')) names.push(this.download);
    else click.call(this);
  });
  return names;
}

describe('copying', () => {
  it('takes the message with its link, and says so when it is so', async () => {
    const element = await card();
    const written = clipboard('takes');
    const shares = record(element, 'im-share');
    button(element, 'Copy message').click();
    await until(() => status(element) === 'Message copied.');
    const text = `${FIRST} @tabletowns #AChairForEveryone ${URL_1}`;
    expect(written).to.deep.equal([text]);
    expect(shares[0]!.detail).to.deep.equal({ network: 'copy', post: 'spare-chair', text, url: URL_1 });
  });

  it('takes the alternative text', async () => {
    const element = await card();
    const written = clipboard('takes');
    button(element, 'Copy description').click();
    await until(() => status(element) === 'Description copied.');
    expect(written).to.deep.equal(['Mismatched chairs around a long table in a church hall.']);
  });

  it('works on pages without a clipboard API, and where it is refused', async () => {
    for (const answer of ['missing', 'refuses'] as const) {
      const element = await card();
      clipboard(answer);
      const copied = oldWay();
      button(element, 'Copy message').click();
      await until(() => status(element) === 'Message copied.', answer);
      expect(copied).to.have.length(1);
      element.remove();
    }
  });

  it('selects the text where nothing else is allowed, and does not claim to have copied', async () => {
    const element = await card();
    clipboard('refuses');
    oldWay(false);
    button(element, 'Copy message').click();
    const byHand = await until(() => deepAll<HTMLTextAreaElement>(element, '#by-hand')[0]);
    expect(status(element)).not.to.contain('Copied');
    await until(
      () => byHand.selectionEnd === byHand.value.length && element.shadowRoot!.activeElement === byHand,
    );
    expect(byHand.value).to.contain(URL_1);
  });

  it('is not claimed where the page keeps the event to itself, and takes no line of the page’s', async () => {
    const element = await card();
    clipboard('missing');
    const copied = oldWay();
    const cancel = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    addEventListener('copy', cancel, { capture: true });
    button(element, 'Copy message').click();
    await until(() => status(element).includes('did not allow'));
    removeEventListener('copy', cancel, { capture: true });
    const add = (event: ClipboardEvent) => event.clipboardData!.setData('text/plain', 'Read more at …');
    document.addEventListener('copy', add);
    button(element, 'Copy message').click();
    await until(() => status(element) === 'Message copied.');
    document.removeEventListener('copy', add);
    expect(copied).to.deep.equal([`${FIRST} @tabletowns #AChairForEveryone ${URL_1}`]);
  });

  it('takes the old way where the clipboard never answers', async () => {
    const element = await card();
    clipboard('waits');
    const copied = oldWay();
    button(element, 'Copy message').click();
    await until(() => status(element) === 'Message copied.');
    expect(copied).to.have.length(1);
  });

  it('empties the status for long enough that the same words are read again', async () => {
    const element = await card();
    clipboard('takes');
    const said: { text: string; at: number }[] = [];
    new MutationObserver(() => said.push({ text: status(element), at: performance.now() })).observe(
      part(element, 'status'),
      { childList: true, characterData: true, subtree: true },
    );
    for (const times of [1, 3]) {
      button(element, 'Copy message').click();
      await until(() => said.length === times);
    }
    expect(said.map(({ text }) => text)).to.deep.equal(['Message copied.', '', 'Message copied.']);
    expect(said[2]!.at - said[1]!.at).to.be.at.least(90);
  });

  it('does not do what the page has cancelled', async () => {
    const element = await card();
    const written = clipboard('takes');
    element.addEventListener('im-share', (event) => event.preventDefault());
    button(element, 'Copy message').click();
    button(element, 'Copy description').click();
    await rendered();
    expect(written).to.be.empty;
    expect(status(element)).to.equal('');
  });

  it('no longer says “copied” once the message is another', async () => {
    const element = await card();
    clipboard('takes');
    button(element, 'Copy message').click();
    await until(() => status(element) === 'Message copied.');
    fill(composer(element), 'Mine');
    await rendered();
    expect(status(element)).to.equal('');
  });
});

describe('downloading', () => {
  const picture = (element: ImShareCard) => link(element, /^Picture \(/);

  it('takes the rendition of the counted network under its own name, and says format and size', async () => {
    const element = await card();
    expect(picture(element).textContent).to.equal('Picture (PNG, 68\u00a0B)');
    const shares = record(element, 'im-share');
    const saved = downloads();
    expect(follow(picture(element)).left).to.equal(false);
    await until(() => saved.length);
    choose(element, 'facebook');
    await rendered();
    follow(picture(element));
    await until(() => saved.length > 1);
    expect(saved).to.deep.equal(['spare-chair-wide.png', 'spare-chair-square.png']);
    expect(shares[0]!.detail).to.include({ network: 'download', post: 'spare-chair' });
    expect(shares[0]!.detail.url).to.match(/spare-chair-wide\.png$/);
  });

  it('opens a picture that the page may not read in a new tab', async () => {
    const { server } = await kit();
    const renditions = [{ url: server.url('bread-wide.png', 'nocors'), networks: ['x'] }];
    const element = await card('', { en: { posts: [post('en', 0, { image: { alt: 'x', renditions } })] } });
    const opened: unknown[][] = [];
    replace(window, 'open', (...args: unknown[]) => void opened.push(args));
    follow(picture(element));
    await until(() => status(element).includes('opens in a new tab'));
    expect(opened[0]!.slice(0, 2)).to.deep.equal([renditions[0]!.url, '_blank']);
    // Once that is known the link itself opens it: no pop-up for a blocker to eat.
    expect(picture(element).target).to.equal('_blank');
  });

  it('gives the alternative text as a file', async () => {
    const element = await card();
    const saved = downloads();
    const files: File[] = [];
    replace(URL, 'createObjectURL', (file: File) => {
      files.push(file);
      return 'blob:file';
    });
    button(element, 'Description as TXT').click();
    expect(saved).to.deep.equal(['alt.txt']);
    expect(await files[0]!.text()).to.match(/^Mismatched chairs around/);
  });

  it('does not do what the page has cancelled', async () => {
    const element = await card();
    const saved = downloads();
    element.addEventListener('im-share', (event) => event.preventDefault());
    expect(follow(picture(element)).left).to.equal(false);
    button(element, 'Description as TXT').click();
    await rendered();
    expect(saved).to.be.empty;
  });
});

describe('the still of an animation', () => {
  it('is not drawn over a newer picture, however late it comes', async () => {
    const { drawStill } = await import('../../../src/browser/picture-file.js');
    const images: HTMLImageElement[] = [];
    replace(window, 'Image', function () {
      const image = document.createElement('img');
      Object.defineProperty(image, 'naturalWidth', { value: images.length + 1 });
      Object.defineProperty(image, 'src', { value: '', writable: true });
      images.push(image);
      return image;
    });
    const canvas = document.createElement('canvas');
    for (const url of ['https://a.example/older.gif', 'https://a.example/newer.gif']) {
      canvas.dataset['url'] = url;
      drawStill(canvas);
    }
    images[1]!.dispatchEvent(new Event('load'));
    expect(canvas.width).to.equal(2);
    images[0]!.dispatchEvent(new Event('load'));
    expect(canvas.width).to.equal(2);
  });
});

describe('the browser’s own sheet', () => {
  function sheet(answer: () => Promise<void>, can: (data: ShareData) => boolean = () => true): ShareData[] {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => {
      shared.push(data);
      return answer();
    });
    replace(navigator, 'canShare', can);
    return shared;
  }
  const refused = (name: string) => () => Promise.reject(new DOMException('no', name));
  const share = (element: Element) => button(element, 'Share…');

  it('is the first thing to do where there is one, and is not offered where there is none', async () => {
    sheet(() => Promise.resolve());
    const element = await card();
    expect(part(element, 'primary') === share(element)).to.equal(true);
    expect(deepAll(element, '[part~="primary"]').length).to.equal(1);
    undo.splice(0).forEach((one) => one());
    replace(Object.getPrototypeOf(navigator), 'share', undefined);
    delete (Object.getPrototypeOf(navigator) as Record<string, unknown>)['share'];
    expect(deepText(await card())).not.to.contain('Share…');
  });

  it('gets the picture and its alternative text, fetched before the click', async () => {
    const shared = sheet(() => Promise.resolve());
    const element = await card();
    const shares = record(element, 'im-share');
    share(element).focus();
    const image = part<HTMLImageElement>(element, 'image').src;
    const { loadPicture } = await import('../../../src/browser/picture-file.js');
    await loadPicture(image).loading;
    share(element).click();
    expect(shared).to.have.length(1);
    expect(shared[0]!.text).to.equal(`${FIRST} #AChairForEveryone`);
    expect(shared[0]!.url).to.equal(URL_1);
    expect(shared[0]!.files!.map(({ name }) => name)).to.deep.equal(['spare-chair-wide.png', 'alt.txt']);
    expect(shares[0]!.detail).to.include({ network: 'native', text: shared[0]!.text, url: URL_1 });
  });

  it('gets what it can take', async () => {
    const shared = sheet(
      () => Promise.resolve(),
      ({ files }) => !files,
    );
    const element = await card();
    share(element).focus();
    share(element).click();
    expect(shared[0]).to.deep.equal({ text: `${FIRST} #AChairForEveryone`, url: URL_1 });
  });

  it('may be closed again without a word', async () => {
    const shared = sheet(refused('AbortError'));
    const element = await card();
    share(element).click();
    await until(() => shared.length);
    await rendered();
    expect(status(element)).to.equal('');
  });

  it('may be pressed again while it is open', async () => {
    const shared = sheet(refused('InvalidStateError'));
    const element = await card();
    share(element).click();
    await until(() => shared.length);
    await rendered();
    expect(status(element)).to.equal('');
  });

  it('leaves the links where it is refused, and says so in a line', async () => {
    sheet(refused('NotAllowedError'));
    const element = await card();
    share(element).click();
    await until(() => status(element).includes('Use one of the links'));
  });
});

describe('in print', () => {
  it('every post of the day is there, without anything to press', async () => {
    const element = await card('browse');
    dispatchEvent(new Event('beforeprint'));
    const slides = deepAll(element, '[part~="slide"]');
    expect(slides.map((slide) => slide.textContent!.includes('#AChairForEveryone'))).to.deep.equal([
      true,
      true,
      true,
    ]);
    for (const slide of slides) expect(deepAll(slide, 'button, input, textarea')).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    expect(deepAll(element, '[part~="slide"]')).to.be.empty;
    expect(field(element, 'Your message')).to.exist;
  });
});
