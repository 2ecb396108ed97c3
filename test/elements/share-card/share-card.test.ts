import { axeViolations } from '../../support/axe.js';
import {
  button,
  deepAll,
  deepOne,
  deepText,
  expect,
  FakeFeeds,
  field,
  fill,
  focused,
  isShown,
  mount,
  nextEvent,
  part,
  ready,
  record,
  rendered,
  stateOf,
  until,
} from '../../support/browser.js';
import { post, publish } from '../../support/sample-feeds.mjs';
import { card, choose, composer, counter, kit, networkLinks, preview, type ImShareCard } from './support.js';

const FIRST = post('en', 0).text as string;
const SECOND = post('en', 1).text as string;
const FRENCH = post('fr', 0).text as string;
const URL_1 = 'https://chairs.example/en/spare-chair';

describe('the share card', () => {
  it('shows the post with its picture, text and alternative text', async () => {
    const element = await card();
    expect(composer(element).value).to.equal(FIRST);
    const image = part<HTMLImageElement>(element, 'image');
    expect(image.alt).to.contain('Mismatched chairs');
    expect(image.src).to.contain('spare-chair-wide.png');
    expect([image.width > 0, image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal([
      true,
      '1200',
      '675',
    ]);
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.loading).to.equal('eager');
  });

  it('offers every network’s link at once, and says which open in a new tab', async () => {
    const element = await card();
    const links = networkLinks(element);
    expect(Object.keys(links)).to.deep.equal(
      'Facebook X LinkedIn Bluesky Threads Mastodon WhatsApp Email'.split(' '),
    );
    for (const [name, link] of Object.entries(links)) {
      const mail = name === 'Email';
      expect(link.target, name).to.equal(mail ? '' : '_blank');
      expect(link.rel, name).to.equal(mail ? '' : 'noopener');
      expect(link.textContent, name).to.match(mail ? /^Email$/ : /\(opens in a new tab\)$/);
    }
    const message = `${FIRST} #AChairForEveryone`;
    expect(links['X']!.href).to.equal(
      `https://twitter.com/intent/tweet?text=${encodeURIComponent(`${FIRST} @tabletowns #AChairForEveryone`)}&url=${encodeURIComponent(URL_1)}`,
    );
    expect(links['WhatsApp']!.href).to.equal(
      `https://wa.me/?text=${encodeURIComponent(`${message}\n${URL_1}`)}`,
    );
    expect(links['Email']!.href).to.equal(
      `mailto:?subject=A%20Chair%20for%20Everyone&body=${encodeURIComponent(`${message}\r\n${URL_1}`)}`,
    );
  });

  it('offers the networks that the page names, in its order', async () => {
    const element = await card('networks="sms myspace x x constructor instagram"');
    expect(Object.keys(networkLinks(element))).to.deep.equal(['Text message', 'X']);
    expect(button(element, 'Instagram')).to.exist;
  });

  it('shows a post by its id whatever its dates, and the first valid one for an unknown id', async () => {
    const posts = [
      post('en', 0, { validThrough: '2000-01-01' }),
      post('en', 1, { validFrom: '2000-01-01', validThrough: '2999-12-31' }),
      post('en', 2),
    ];
    const element = await card('', { en: { posts } });
    expect(composer(element).value).to.equal(SECOND);
    element.post = 'spare-chair';
    await until(() => composer(element).value === FIRST);
    element.post = 'nobody-knows-this';
    await until(() => composer(element).value === SECOND);
  });

  it('has nothing to show where no post is valid today, and leaves the page’s own link', async () => {
    const { toolkit } = await kit({ en: { posts: [post('en', 0, { validThrough: '2000-01-01' })] } });
    const element = mount(`<im-share-card toolkit="${toolkit}"><a href="/own">own link</a></im-share-card>`);
    const { detail } = await nextEvent(element, 'im-error');
    expect(detail.code).to.equal('empty');
    expect(isShown(element.querySelector('a')!)).to.equal(true);
  });

  it('begins with the text and the page that the attributes give', async () => {
    const element = await card('text="Our own words" url="/our/page"');
    expect(composer(element).value).to.equal('Our own words');
    expect(networkLinks(element)['Facebook']!.href).to.contain(
      encodeURIComponent(`${location.origin}/our/page`),
    );
    element.url = 'javascript:alert(1)';
    await until(() => networkLinks(element)['Facebook']!.href.includes(encodeURIComponent(URL_1)));
  });

  it('shares the page that carries the picture rather than the post’s link', async () => {
    const page = 'https://chairs.example/posts/spare-chair.en.html';
    const element = await card('', { en: { posts: [post('en', 0, { page })] } });
    expect(networkLinks(element)['X']!.href).to.contain(encodeURIComponent(page));
  });

  it('works without a picture, mention, hashtag or campaign', async () => {
    const bare = { id: 'bare', text: 'Bare words', url: 'https://chairs.example/bare' };
    const element = await card('', { en: { posts: [bare], campaign: undefined, notice: undefined } });
    expect(deepAll(element, 'img, canvas, .tools, .alt')).to.be.empty;
    expect(preview(element)).to.equal('Bare words https://chairs.example/bare');
  });

  it('shows markup, emoji, right-to-left and half characters as text', async () => {
    const text = '<img src=x onerror=alert(1)> 👨‍👩‍👧‍👦 سلام e\u0301 \ud800';
    const element = await card('', { en: { posts: [post('en', 0, { text })] } });
    expect(composer(element).value).to.contain('<img src=x').and.contain('\ufffd');
    for (const link of Object.values(networkLinks(element)))
      expect(() => decodeURIComponent(link.href)).not.to.throw();
    fill(composer(element), `Half \ud83d of one ${'x'.repeat(10_000)}`);
    await rendered();
    expect(networkLinks(element)['WhatsApp']!.href).to.contain('Half%20%EF%BF%BD%20of%20one');
  });

  it('links the campaign, whom to follow, and shows the small print', async () => {
    const element = await card('', { en: { notice: 'Only an example.' } });
    const text = deepText(deepOne(element, 'footer'));
    expect(text)
      .to.contain('A Chair for Everyone')
      .and.contain('@tabletowns')
      .and.contain('Only an example.');
  });

  it('is the same in French', async () => {
    document.documentElement.lang = 'fr';
    const element = await card();
    expect(composer(element).value).to.equal(FRENCH);
    expect(field(element, 'Votre message')).to.exist;
    expect(networkLinks(element)['Courriel']!.href).to.contain('Une%20chaise');
    expect(networkLinks(element)['X']!.textContent).to.contain('(s’ouvre dans un nouvel onglet)');
    expect(counter(element)).to.match(/^Caractères\u00a0: \d+ sur 280$/);
    expect(await axeViolations(element)).to.deep.equal([]);
  });

  it('has nothing for axe to find, over the limit too', async () => {
    const element = await card('browse');
    expect(await axeViolations(element)).to.deep.equal([]);
    fill(composer(element), 'y'.repeat(300));
    choose(element, 'mastodon');
    await rendered();
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    fill(field(element, /Server address/), 'no server');
    await rendered();
    expect(await axeViolations(element)).to.deep.equal([]);
  });
});

describe('writing', () => {
  it('changes every link, the preview and the count at once', async () => {
    const element = await card();
    fill(composer(element), 'Mine');
    await element.updateComplete;
    expect(preview(element)).to.equal(`Mine @tabletowns #AChairForEveryone ${URL_1}`);
    expect(counter(element)).to.equal(
      `${'Mine @tabletowns #AChairForEveryone '.length + 23} of 280 characters`,
    );
    expect(networkLinks(element)['Bluesky']!.href).to.contain('text=Mine%20%23AChair');
  });

  it('adds a local insight after the text', async () => {
    const element = await card();
    fill(field(element, 'Add your local insight'), 'Our choir sings on Mondays.');
    await element.updateComplete;
    expect(preview(element)).to.contain(`${FIRST} Our choir sings on Mondays. @tabletowns`);
    expect(composer(element).value).to.equal(FIRST);
  });

  it('goes back to the campaign’s words, and the focus to the text', async () => {
    const element = await card();
    fill(composer(element), 'Mine');
    await rendered();
    const undo = button(element, 'Back to the campaign’s text');
    undo.focus();
    undo.click();
    await rendered();
    expect(composer(element).value).to.equal(FIRST);
    expect(focused() === composer(element)).to.equal(true);
    expect(deepText(element)).not.to.contain('Back to the campaign’s text');
  });

  it('leaves what is in the field to the visitor: half an emoji waits there for the other half', async () => {
    const element = await card();
    fill(composer(element), 'Oh \ud83d');
    await rendered();
    expect(composer(element).value).to.equal('Oh \ud83d');
    expect(networkLinks(element)['WhatsApp']!.href).to.contain('Oh%20%EF%BF%BD');
    fill(composer(element), 'Oh \ud83d\ude00');
    await rendered();
    expect(networkLinks(element)['WhatsApp']!.href).to.contain('Oh%20%F0%9F%98%80');
  });

  it('counts in the digits of its language', async () => {
    const element = await card('lang="fr" networks="linkedin"');
    expect(counter(element)).to.match(/ sur 3\u00a0000$/);
    expect(deepOne(element, '.figures').textContent).to.match(/^\d+\u00a0\/\u00a03\u00a0000$/);
  });

  it('sends one line break for each, whichever system wrote it', async () => {
    const text = 'One\r\nTwo\rThree';
    const element = await card('networks="x email"', { en: { posts: [post('en', 0, { text })] } });
    const before = counter(element);
    expect(networkLinks(element)['Email']!.href)
      .to.contain('One%0D%0ATwo%0D%0AThree')
      .and.not.contain('%0D%0D');
    fill(composer(element), `${composer(element).value}!`);
    fill(composer(element), composer(element).value.slice(0, -1));
    await rendered();
    expect(counter(element)).to.equal(before);
    expect(deepText(element)).not.to.contain('Back to the campaign’s text');
  });

  it('goes on with the post that is shown when its last day is over, and says that nothing newer came', async () => {
    const posts = [post('en', 1, { validThrough: '2000-01-01' })];
    const element = await card('post="night-bus"', { en: { posts: [{ ...posts[0], id: 'night-bus' }] } });
    element.post = '';
    await until(() => deepText(element).includes('could not be loaded'));
    fill(composer(element), 'Mine');
    await rendered();
    expect(networkLinks(element)['WhatsApp']!.href).to.contain('text=Mine');
    expect(counter(element)).to.match(/^\d+ of 280/);
    expect(stateOf(element)).to.equal('ready');
  });

  it('tells numbers, state and labels where a translator has replaced the text in between', async () => {
    const element = await card('browse networks="x"');
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode.nodeValue!.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(`«${text.data}»`);
    }
    fill(composer(element), 'y'.repeat(400));
    button(element, /Next post/).click();
    await rendered();
    expect(counter(element)).to.contain('over X’s limit');
    expect(deepText(deepOne(element, '.controls'))).to.contain('2 of 3');
    expect(deepText(element)).to.contain('The post has changed. Your text is still here.');
  });

  it('says by how much a message is too long, and keeps the links usable', async () => {
    const element = await card('networks="x bluesky"');
    fill(composer(element), 'y'.repeat(280));
    await element.updateComplete;
    const over = ' @tabletowns #AChairForEveryone '.length + 23;
    expect(counter(element)).to.equal(`${280 + over} of 280 characters, ${over} over X’s limit`);
    expect(networkLinks(element)['X']!.href).to.contain('y'.repeat(280));
  });

  it('reads the count out once typing pauses, not at each key', async () => {
    const element = await card('networks="x"');
    const region = deepOne(element, '.visually-hidden[role="status"]');
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent!)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['a', 'ab', 'abc']) {
      fill(composer(element), text);
      await rendered();
    }
    expect(said).to.be.empty;
    const last = counter(element);
    await until(() => region.textContent === last);
    expect(said).to.deep.equal([last]);
  });

  it('counts as the chosen network counts, and shows what that receives', async () => {
    const element = await card();
    choose(element, 'bluesky');
    await element.updateComplete;
    expect(counter(element)).to.match(/ of 300 characters$/);
    expect(preview(element)).to.contain(`#AChairForEveryone ${URL_1}`);
    choose(element, 'facebook');
    await element.updateComplete;
    expect(counter(element)).to.match(/^Characters: \d+$/);
    expect(deepText(element)).to.contain('Facebook doesn’t accept text from other sites');
    expect(part<HTMLImageElement>(element, 'image').src).to.contain('spare-chair-square.png');
  });

  it('keeps what was typed through another language, a failed reload, a move and new attributes', async () => {
    const { server, toolkit } = await kit();
    const element = await ready(mount<ImShareCard>(`<im-share-card toolkit="${toolkit}"></im-share-card>`));
    fill(composer(element), 'Mine');
    fill(field(element, 'Add your local insight'), 'here');
    const kept = async (step: string) => {
      await rendered();
      expect(composer(element).value, step).to.equal('Mine');
      expect(deepOne<HTMLInputElement>(element, '#insight').value, step).to.equal('here');
    };
    element.lang = 'fr';
    await nextEvent(element, 'im-ready');
    await kept('in French');
    expect(deepText(element)).to.contain('Votre texte est toujours là');
    element.lang = 'en';
    await nextEvent(element, 'im-ready');
    await kept('in English again');
    expect(deepText(element)).not.to.contain('Your text is still here');
    await server.reply('toolkit.en.json', { status: 404 });
    element.reload();
    await until(() => deepText(element).includes('could not be loaded'));
    await kept('after a failed reload');
    document.body.append(element);
    await kept('elsewhere on the page');
    element.networks = 'x';
    element.accent = '#aa0000';
    await kept('with other attributes');
    element.remove();
  });

  it('asks before it drops what was typed for another post', async () => {
    const element = await card();
    fill(composer(element), 'Mine');
    element.post = 'bread';
    await until(() => deepText(element).includes('Your text is still here'));
    expect(composer(element).value).to.equal('Mine');
    expect(networkLinks(element)['X']!.href).to.contain('bread');
    button(element, 'Keep your text').click();
    await rendered();
    expect(composer(element).value).to.equal('Mine');
    expect(focused() === composer(element)).to.equal(true);
    expect(deepText(element)).not.to.contain('Your text is still here');
    button(element, 'Back to the campaign’s text').click();
    await rendered();
    expect(composer(element).value).to.equal(SECOND);
  });

  it('sends a Mastodon post by the server that the visitor names', async () => {
    const element = await card();
    choose(element, 'mastodon');
    await rendered();
    for (const details of deepAll<HTMLDetailsElement>(element, 'details')) details.open = true;
    const server = field(element, /Server address/);
    fill(server, 'https://münster.social/@ada');
    await rendered();
    expect(networkLinks(element)['Mastodon']!.href).to.match(
      /^https:\/\/xn--mnster-3ya\.social\/share\?text=/,
    );
    fill(server, 'nowhere');
    await rendered();
    expect(server.getAttribute('aria-invalid')).to.equal('true');
    expect(deepText(element)).to.contain('This is not the address of a server.');
    expect(networkLinks(element)['Mastodon']!.href).to.match(/^https:\/\/share\.joinmastodon\.org\/#text=/);
  });
});

describe('browsing', () => {
  it('goes round the valid posts, keeps the focus and says where it is', async () => {
    const posts = [0, 1, 2].map((n) => post('en', n, n === 1 ? { validThrough: '2000-01-01' } : {}));
    const element = await card('browse', { en: { posts } });
    const slides = record(element, 'im-slide');
    const next = button(element, 'Next post');
    next.focus();
    next.click();
    expect(slides[0]!.detail).to.deep.equal({ index: 1, id: 'night-bus' });
    await rendered();
    expect(composer(element).value).to.equal(posts[2]!.text);
    expect(deepText(element)).to.contain('2 of 2');
    next.click();
    await rendered();
    expect(composer(element).value).to.equal(FIRST);
    expect(focused() === next).to.equal(true);
    button(element, 'Previous post').click();
    expect(slides.map(({ detail }) => detail.index)).to.deep.equal([1, 0, 1]);
    const region = deepOne(element, '.visually-hidden[role="status"]');
    await until(() => region.textContent!.startsWith('2 of 2: '));
  });

  it('moves once a press, also in quick succession', async () => {
    const element = await card('browse');
    const slides = record(element, 'im-slide');
    const next = button(element, 'Next post');
    for (let press = 0; press < 4; press++) next.click();
    expect(slides.map(({ detail }) => detail.index)).to.deep.equal([1, 2, 0, 1]);
    await rendered();
    expect(composer(element).value).to.equal(SECOND);
  });

  it('follows arrow keys and strokes on the picture', async () => {
    const element = await card('browse');
    const next = button(element, 'Next post');
    next.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await rendered();
    expect(deepText(element)).to.contain('3 of 3');
    const picture = deepOne(element, '.picture');
    const pointer = (type: string, clientX: number) =>
      picture.dispatchEvent(
        new PointerEvent(type, { pointerType: 'touch', isPrimary: true, clientX, clientY: 5 }),
      );
    pointer('pointerdown', 200);
    pointer('pointerup', 100);
    await rendered();
    expect(deepText(element)).to.contain('1 of 3');
  });

  it('keeps what was typed, and offers the next post’s words', async () => {
    const element = await card('browse');
    fill(composer(element), 'Mine');
    button(element, 'Next post').click();
    await rendered();
    expect(composer(element).value).to.equal('Mine');
    button(element, 'Back to the campaign’s text').click();
    await rendered();
    expect(composer(element).value).to.equal(SECOND);
  });

  it('has no controls where there is nothing to go to', async () => {
    const element = await card('browse', { en: { posts: [post('en', 0)] } });
    expect(deepAll(element, '.previous, .next')).to.be.empty;
    expect(deepAll(await card(), '.previous, .next')).to.be.empty;
  });
});

describe('a message from the rotator', () => {
  const compose = (detail: unknown) => {
    const event = new CustomEvent('im-compose', { detail, bubbles: true, composed: true, cancelable: true });
    document.body.dispatchEvent(event);
    return event;
  };

  it('goes into the first card of the document, which takes the focus', async () => {
    const second = await card();
    const first = await card();
    second.parentElement!.before(first.parentElement!);
    await rendered();
    const event = compose({ text: 'Handed over', url: 'https://chairs.example/handed' });
    await until(() => composer(first).value === 'Handed over');
    expect(event.defaultPrevented).to.equal(true);
    expect(composer(second).value).to.equal(FIRST);
    expect(focused() === composer(first)).to.equal(true);
    expect(networkLinks(first)['Facebook']!.href).to.contain(
      encodeURIComponent('https://chairs.example/handed'),
    );
  });

  it('goes into the first card that can be seen, and to none where none can', async () => {
    const hidden = await card();
    const shown = await card();
    const ways: ((place: HTMLElement) => void)[] = [
      (place) => (place.style.display = 'none'),
      (place) => (place.style.visibility = 'hidden'),
      (place) => (place.inert = true),
      (place) => (place.style.opacity = '0'),
      (place) => (place.style.cssText = 'height: 0; overflow: hidden'),
      (place) => (place.style.cssText = 'position: absolute; left: -9999px'),
      (place) => {
        const details = document.createElement('details');
        place.before(details);
        details.append('summary', place);
      },
    ];
    for (const [way, hide] of ways.entries()) {
      const place = hidden.parentElement!;
      place.style.cssText = '';
      place.inert = false;
      hide(place);
      const event = compose({ text: `Handed over ${way}`, url: '' });
      await rendered();
      expect(composer(shown).value, String(hide)).to.equal(`Handed over ${way}`);
      expect(event.defaultPrevented, String(hide)).to.equal(true);
    }
    shown.hidden = true;
    expect(compose({ text: 'Again', url: '' }).defaultPrevented).to.equal(false);
    hidden.closest('details')!.remove();
  });

  it('is left alone where there is no card, or somebody else took it', async () => {
    expect(compose({ text: 'Handed over', url: '' }).defaultPrevented).to.equal(false);
    const element = await card();
    const take = (event: Event) => event.preventDefault();
    document.body.addEventListener('im-compose', take);
    compose({ text: 'Handed over', url: '' });
    document.body.removeEventListener('im-compose', take);
    await rendered();
    expect(composer(element).value).to.equal(FIRST);
  });

  it('does not push out what was typed', async () => {
    const element = await card();
    fill(composer(element), 'Mine');
    compose({ text: 'Handed over', url: 'javascript:alert(1)' });
    await rendered();
    expect(composer(element).value).to.equal('Mine');
    button(element, 'Back to the campaign’s text').click();
    await rendered();
    expect(composer(element).value).to.equal('Handed over');
    expect(networkLinks(element)['Facebook']!.href).to.contain(encodeURIComponent(URL_1));
  });
});

describe('an animation', () => {
  const moving = (over: object) =>
    card('', {
      en: {
        posts: [
          post('en', 0, {
            image: { alt: 'A wave', renditions: [{ url: 'moving.png', type: 'image/gif', ...over }] },
          }),
        ],
      },
    });

  it('stands still until the visitor starts it, and again when it is stopped', async () => {
    const element = await moving({ still: 'still.png' });
    expect(part<HTMLImageElement>(element, 'image').src).to.match(/still\.png$/);
    button(element, 'Play animation').click();
    await rendered();
    expect(part<HTMLImageElement>(element, 'image').src).to.match(/moving\.png$/);
    button(element, 'Pause animation').click();
    await rendered();
    expect(part<HTMLImageElement>(element, 'image').src).to.match(/still\.png$/);
  });

  it('shows its first frame where the feed has no still', async () => {
    const element = await moving({});
    const canvas = part<HTMLCanvasElement>(element, 'image');
    expect(canvas.localName).to.equal('canvas');
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.getAttribute('aria-label')).to.equal('A wave');
    await until(() => canvas.width === 1, 'the frame to be drawn');
  });
});

describe('the feed of a card', () => {
  it('that fails in the other language leaves what is shown, marked with its language', async () => {
    const server = await FakeFeeds.start();
    const toolkit = await publish(server);
    await server.reply('toolkit.fr.json', { status: 410 });
    const element = await ready(mount<ImShareCard>(`<im-share-card toolkit="${toolkit}"></im-share-card>`));
    element.lang = 'fr';
    await until(() => deepText(element).includes('n’a pas pu être chargé'));
    expect(composer(element).value).to.equal(FIRST);
    expect(composer(element).lang).to.equal('en');
    expect(stateOf(element)).to.equal('ready');
  });
});
