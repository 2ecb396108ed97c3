import { expect } from '@esm-bundle/chai';
import { contrast, parseColour, type Rgb } from '../../../src/theme/contrast.js';
import { FakeFeeds, mount, part, ready, until } from '../../support/browser.js';
import { publish } from '../../support/sample-feeds.mjs';
import './sample-widget.js';

/** A computed colour; the test fails on one that is none. */
function colourOf(element: Element, property: 'color' | 'backgroundColor' | 'borderTopColor' = 'color'): Rgb {
  const value = getComputedStyle(element)[property];
  const colour = parseColour(value);
  if (!colour) throw new Error(`${property} is ${value}`);
  return colour.map(Math.round) as unknown as Rgb;
}

/** What has to be seen without being read: fills, edges, the ring of the focus. */
function edges(element: Element): number[] {
  const surface = colourOf(part(element, 'card'), 'backgroundColor');
  const primary = part(element, 'primary');
  return [
    contrast(colourOf(primary, 'backgroundColor'), surface),
    ...['focus', 'border'].map((name) => contrast(hex(resolved(element, `--_${name}`)), surface)),
  ];
}

/** A private colour as the browser would paint it. */
function resolved(element: Element, name: string): string {
  const probe = document.createElement('i');
  element.shadowRoot!.querySelector('.root')!.append(probe);
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const hex = (value: string) => parseColour(value)!;

/** The contrast of the button's text, the link and the text, each on its ground. */
function contrasts(element: Element): number[] {
  const surface = colourOf(part(element, 'card'), 'backgroundColor');
  const primary = part(element, 'primary');
  return [
    contrast(colourOf(primary), colourOf(primary, 'backgroundColor')),
    contrast(colourOf(part(element, 'link')), surface),
    contrast(colourOf(part(element, 'text')), surface),
  ];
}

describe('the colours of an element', () => {
  let url: string;

  /** An element in a place with these styles, once it is ready. */
  async function put(attributes = '', style = ''): Promise<HTMLElement> {
    const outer = mount(
      `<div style="${style}"><sample-widget toolkit="${url}" ${attributes}></sample-widget></div>`,
    );
    return ready(outer.querySelector('sample-widget')!);
  }

  beforeEach(async () => {
    url = await publish(await FakeFeeds.start());
  });

  for (const [accent, onIt] of [
    ['#26374a', '#ffffff'],
    ['#949494', '#000000'],
    ['#000', '#ffffff'],
  ] as const) {
    it(`are the brand's as given where they can be read: ${accent}`, async () => {
      const element = await put(`accent="${accent}" theme="light"`);
      const primary = part(element, 'primary');
      expect(colourOf(primary, 'backgroundColor')).to.deep.equal(hex(accent));
      expect(colourOf(primary)).to.deep.equal(hex(onIt));
    });
  }

  it('give text that can be read with any accent, as attribute or token, in light and dark', async () => {
    for (const accent of [
      '#ffff00',
      '#888888',
      '#777777',
      '#d3d3d3',
      '#00ff00',
      '#123456',
      '#fefefe',
      '#010101',
    ]) {
      for (const theme of ['light', 'dark']) {
        for (const element of [
          await put(`accent="${accent}" theme="${theme}"`),
          await put(`theme="${theme}"`, `--im-accent: ${accent}`),
        ]) {
          for (const each of contrasts(element)) expect(each, `${accent}, ${theme}`).to.be.at.least(4.5);
          for (const each of edges(element)) expect(each, `${accent}, ${theme}`).to.be.at.least(3);
          element.remove();
        }
      }
    }
  });

  it('leave a link of the brand as it is where it can be read, and change it where not', async () => {
    expect(colourOf(part(await put('accent="#26374a" theme="light"'), 'link'))).to.deep.equal(hex('#26374a'));
    expect(colourOf(part(await put('accent="#ffcc00" theme="light"'), 'link'))).not.to.deep.equal(
      hex('#ffcc00'),
    );
  });

  it('take the text on the accent as the page gives it', async () => {
    const element = await put('accent="#ffffff"', '--im-on-accent: #eeeeee');
    expect(colourOf(part(element, 'primary'))).to.deep.equal(hex('#eeeeee'));
  });

  it('are those of the tokens, through shadow roots', async () => {
    const host = mount(
      `<div style="--im-accent: #102030; --im-surface: #fffff0; --im-text: #303030; --im-border: #a0a0a0; --im-card-border: #c0c0c0; --im-heading-font-family: Georgia; --im-radius: 3px; --im-space: 20px"></div>`,
    );
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<sample-widget toolkit="${url}"></sample-widget>`;
    const element = await ready(root.querySelector('sample-widget')!);
    const card = part(element, 'card');
    const style = getComputedStyle(card);
    expect(colourOf(part(element, 'primary'), 'backgroundColor')).to.deep.equal(hex('#102030'));
    expect(colourOf(card, 'backgroundColor')).to.deep.equal(hex('#fffff0'));
    expect(colourOf(part(element, 'text'))).to.deep.equal(hex('#303030'));
    expect(colourOf(card, 'borderTopColor')).to.deep.equal(hex('#c0c0c0'));
    expect(hex(resolved(element, '--_border'))).to.deep.equal(hex('#a0a0a0'));
    expect(getComputedStyle(part(element, 'heading')).fontFamily).to.equal('Georgia');
    expect(style.borderTopLeftRadius).to.equal('3px');
    // 1 and 0.75 of the unit, by the width.
    expect(['20px', '15px']).to.include(style.paddingTop);
  });

  it('are the defaults where a token is no colour', async () => {
    const plain = colourOf(part(await put('theme="light"'), 'primary'), 'backgroundColor');
    const element = await put('theme="light"', '--im-accent: reddish');
    expect(colourOf(part(element, 'primary'), 'backgroundColor')).to.deep.equal(plain);
  });

  it('follow the accent, the theme and the page’s tokens when they change', async () => {
    const element = await put('accent="#26374a" theme="light"');
    element.setAttribute('accent', '#ffcc00');
    await until(
      () => String(colourOf(part(element, 'primary'))) === String(hex('#000')),
      'black text on yellow',
    );
    element.removeAttribute('accent');
    element.parentElement!.style.setProperty('--im-accent', '#000080');
    await until(
      () => String(colourOf(part(element, 'primary'))) === String(hex('#fff')),
      'white text on navy',
    );
    element.parentElement!.style.setProperty('--im-accent', '#ffee00');
    await until(() => contrasts(element).every((each) => each >= 4.5), 'text that can be read on yellow');
    element.setAttribute('theme', 'dark');
    await until(() => colourOf(part(element, 'card'), 'backgroundColor')[0] < 80, 'a dark card');
    await until(() => contrasts(element).every((each) => each >= 4.5), 'text that can be read in the dark');
  });

  it('are dark where the page’s scheme is, and light where the element is told so', async () => {
    const dark = await put('', 'color-scheme: dark');
    expect(colourOf(part(dark, 'card'), 'backgroundColor')[0]).to.be.below(80);
    const light = await put('theme="light"', 'color-scheme: dark');
    expect(colourOf(part(light, 'card'), 'backgroundColor')).to.deep.equal([255, 255, 255]);
    for (const each of [...contrasts(dark), ...contrasts(light)]) expect(each).to.be.at.least(4.5);
  });

  it('leave the fallback to the page, whatever the element’s theme', async () => {
    const outer = mount(
      '<div><sample-widget theme="dark"><a href="https://a.example/">Ours</a></sample-widget></div>',
    );
    const [plain] = mount('<p><a href="https://a.example/">Theirs</a></p>').children;
    await ready(outer.firstElementChild!, 'error');
    expect(getComputedStyle(outer.querySelector('a')!).color).to.equal(getComputedStyle(plain!).color);
  });

  for (const [system, style] of [
    [
      'GC Design System',
      '--gcds-link-default: #284162; --gcds-bg-white: #fefefe; --gcds-text-primary: #333333',
    ],
    ['Bootstrap 5', '--bs-primary: #284162; --bs-body-bg: #fefefe; --bs-body-color: #333333'],
  ] as const) {
    it(`are those of the ${system} where the page asks for that, and only there`, async () => {
      const element = await put('theme="inherit"', style);
      expect(colourOf(part(element, 'primary'), 'backgroundColor')).to.deep.equal(hex('#284162'));
      expect(colourOf(part(element, 'card'), 'backgroundColor')).to.deep.equal(hex('#fefefe'));
      expect(colourOf(part(element, 'text'))).to.deep.equal(hex('#333333'));
      const other = await put('theme="light"', style);
      expect(colourOf(part(other, 'primary'), 'backgroundColor')).not.to.deep.equal(hex('#284162'));
    });
  }

  it('stay readable when the host system is dark', async () => {
    const element = await put(
      'theme="inherit"',
      '--bs-primary: #0d6efd; --bs-body-bg: #212529; --bs-body-color: #dee2e6',
    );
    await until(() => contrasts(element).every((each) => each >= 4.5), 'all to be readable');
  });

  it('stay readable on a surface of the page’s for which it gives no text', async () => {
    for (const [theme, surface] of [
      ['light', '#102030'],
      ['dark', '#fffff0'],
    ]) {
      const element = await put(`theme="${theme}"`, `--im-surface: ${surface}`);
      await until(() => contrasts(element).every((each) => each >= 4.5), `all to be readable on ${surface}`);
    }
  });

  it('can be seen on any surface of the page’s, also one that lets its ground through', async () => {
    for (const [surface, ground] of [
      ['#2060c0', ''],
      ['#777777', ''],
      ['#ffff00', ''],
      ['transparent', '#101820'],
      ['rgb(255 255 255 / 10%)', '#101820'],
    ]) {
      const element = await put('theme="light"', `--im-surface: ${surface}; background: ${ground}`);
      const seen = ground ? hex(ground) : hex(surface!);
      for (const name of ['text', 'link', 'muted', 'error'])
        expect(contrast(hex(resolved(element, `--_${name}`)), seen), `${name} on ${surface}`).to.be.at.least(
          ground ? 4 : 4.5,
        );
      for (const name of ['accent', 'border', 'focus'])
        expect(contrast(hex(resolved(element, `--_${name}`)), seen), `${name} on ${surface}`).to.be.at.least(
          ground ? 2.7 : 3,
        );
    }
  });

  it('are right when an element is shown whose page changed while it was hidden', async () => {
    const element = await put('accent="#1d5b79"', 'color-scheme: light');
    const outer = element.parentElement!;
    outer.style.display = 'none';
    outer.style.colorScheme = 'dark';
    outer.style.display = '';
    await until(() => colourOf(part(element, 'card'), 'backgroundColor')[0] < 80, 'a dark card');
    await until(
      () => contrasts(element).every((each) => each >= 4.5) && edges(element).every((each) => each >= 3),
      'all to be readable',
    );
    outer.style.display = 'none';
    await until(
      () => getComputedStyle(element).display !== '' && element.getBoundingClientRect().width === 0,
    );
    outer.style.setProperty('--im-accent', '#102030');
    element.removeAttribute('accent');
    outer.style.display = '';
    await until(
      () => contrasts(element).every((each) => each >= 4.5) && edges(element).every((each) => each >= 3),
      'all to be readable on the other accent',
    );
  });

  it('can be inherited from a page without such a system', async () => {
    const element = await put('theme="inherit"');
    await until(() => contrasts(element).every((each) => each >= 4.5), 'all to be readable');
  });
});

describe('the type of an element', () => {
  it('is the page’s font, or the token’s, and never under 14 pixels', async () => {
    const url = await publish(await FakeFeeds.start());
    const outer = mount(
      `<div style="font: 6px Georgia"><sample-widget toolkit="${url}"></sample-widget><sample-widget toolkit="${url}" style="--im-font-family: Verdana"></sample-widget></div>`,
    );
    const [page, token] = outer.children as unknown as [HTMLElement, HTMLElement];
    await Promise.all([ready(page), ready(token)]);
    const of = (element: Element) => getComputedStyle(part(element, 'text'));
    expect(of(page).fontFamily).to.equal('Georgia');
    expect(of(token).fontFamily).to.equal('Verdana');
    expect(parseFloat(of(page).fontSize)).to.be.at.least(14);
  });
});
