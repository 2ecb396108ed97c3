// The figures of one run as a page of the guides, in English or French: ratios within the run, no times.
import { format } from 'prettier';
import { ELEMENTS } from './pages.mjs';

const WORDS = {
  en: {
    title: 'What the widgets cost a page',
    other: '[Français](rendement.md)',
    how: (run) =>
      `Main thread until the content is painted, as a ratio to the same content as static HTML (the first table: the same markup and styles without a script). Median of ${run.runs} interleaved visits to each page, ${run.browser}, ${run.machine}; at 1× and with the processor slowed down four times, as on a cheap phone. Times depend on the machine and are not given; ratios hold better, and are compared only within one run.`,
    repeat:
      'To repeat: `npm run build && npm run bench`. `npm run bench -- --write` writes this page. `BUILDS=before=../other/dist npm run bench` sets another build beside this one. Run it on a machine that does nothing else.',
    page: 'Page',
    slow: '4× slower',
    all: 'All four elements, `im-widgets.js`',
    only: (name) => `\`im-${name}\` alone, by its own script`,
    build: (word) => `All four, build \`${word}\``,
    carousels: 'Twenty stories, as a ratio to the same twenty as static HTML',
    elements: 'Elements in the page ÷ static',
    library: 'In',
    sizes: 'Stories in the feed, as a ratio to 100 stories',
    stories: 'Stories',
    heap: 'Heap',
    first: 'First view',
    step: 'One step, all loaded',
    number: 'en-CA',
  },
  fr: {
    title: 'Ce que les éléments coûtent à une page',
    other: '[English](performance.md)',
    how: (run) =>
      `Temps du fil principal jusqu’à l’affichage du contenu, en rapport avec le même contenu en HTML statique (premier tableau\u00a0: le même balisage et les mêmes styles, sans script). Médiane de ${run.runs} visites de chaque page, en alternance, ${run.browser}, ${run.machine}; à vitesse normale, puis avec un processeur ralenti quatre fois, comme sur un téléphone bon marché. Les durées dépendent de la machine et ne sont pas données; les rapports sont plus stables et ne se comparent qu’à l’intérieur d’une même série de mesures.`,
    repeat:
      'Pour refaire les mesures\u00a0: `npm run build && npm run bench`. `npm run bench -- --write` écrit cette page. `BUILDS=avant=../autre/dist npm run bench` compare une autre version. Utilisez une machine qui ne fait rien d’autre.',
    page: 'Page',
    slow: '4 × plus lent',
    all: 'Les quatre éléments, `im-widgets.js`',
    only: (name) => `\`im-${name}\` seul, par son propre script`,
    build: (word) => `Les quatre éléments, version \`${word}\``,
    carousels: 'Vingt histoires, en rapport avec les mêmes en HTML statique',
    elements: 'Éléments dans la page ÷ statique',
    library: 'Avec',
    sizes: 'Nombre d’histoires dans le flux, en rapport avec 100 histoires',
    stories: 'Histoires',
    heap: 'Mémoire',
    first: 'Premier affichage',
    step: 'Un pas, tout étant chargé',
    number: 'fr-CA',
  },
};

const LIBRARIES = {
  carousel: '`im-story-carousel`',
  splide: 'Splide 4.1',
  embla: 'Embla 8.6 + GC Design System 1.3',
  webawesome: 'Web Awesome 3.14',
};

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) =>
  [head, head.map((_, nth) => (nth ? '--:' : '---')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** @param {any} run @param {'en' | 'fr'} language */
export function report(run, language) {
  const words = WORDS[language];
  const number = new Intl.NumberFormat(words.number, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const ratio = (a, b) => number.format(a / b);
  const speeds = Object.values(run.speeds);
  const row = (name, kind, still, key = 'ms') => [
    name,
    ...speeds.map((one) => ratio(one[kind][key], one[still][key])),
  ];
  const own = [
    row(words.all, 'all', 'still-all'),
    ...run.builds.map((word) => row(words.build(word), `build-${word}`, 'still-all')),
    ...ELEMENTS.map((name) => row(words.only(name), `only-${name}`, `still-only-${name}`)),
  ];
  const carousels = Object.entries(LIBRARIES).map(([kind, name]) => [
    ...row(name, kind, 'static'),
    ratio(speeds[0][kind].elements, speeds[0].static.elements),
  ]);
  const whole = new Intl.NumberFormat(words.number);
  const sizes = Object.entries(run.sizes).map(([size, one]) => [
    whole.format(size),
    ...['heap', 'ms', 'step'].map((key) => ratio(one[key], run.sizes[100][key])),
  ]);
  return format(
    [
      `# ${words.title}`,
      words.other,
      words.how(run),
      table([words.page, '1×', words.slow], own),
      `## ${words.carousels}`,
      table([words.library, '1×', words.slow, words.elements], carousels),
      `## ${words.sizes}`,
      table([words.stories, words.heap, words.first, words.step], sizes),
      words.repeat,
    ].join('\n\n'),
    { parser: 'markdown' },
  );
}
