// The figures as a table that can be read in a terminal.

const COLUMNS = [
  ['stories', (row) => row.size.toLocaleString('en-CA')],
  ['elements: static', (row) => row.static.elements],
  ['Splide', (row) => row.splide.elements],
  ['ours', (row) => row.carousel.elements],
  ['heap kB: Splide', (row) => Math.round(row.splide.heap / 1000)],
  ['ours', (row) => Math.round(row.carousel.heap / 1000)],
  ['to first slide ÷ static: Splide', (row) => ratio(row.splide.ms, row.static.ms)],
  ['ours', (row) => ratio(row.carousel.ms, row.static.ms)],
  ['ms a step: Splide', (row) => row.splide.step.toFixed(1)],
  ['ours', (row) => row.carousel.step.toFixed(1)],
  ['ours ÷ ours at 100: heap', (row, rows) => ratio(row.carousel.heap, at100(rows).heap)],
  ['first slide', (row, rows) => ratio(row.carousel.ms, at100(rows).ms)],
];

const ratio = (a, b) => (a / b).toFixed(2);
const at100 = (rows) => rows.find(({ size }) => size === 100).carousel;

/** @param {object[]} rows a row for each number of stories */
export function table(rows) {
  const cells = [
    COLUMNS.map(([title]) => title),
    ...rows.map((row) => COLUMNS.map(([, value]) => value(row, rows))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => String(row[column]).length)));
  return cells
    .map((row) => row.map((cell, column) => String(cell).padStart(widths[column])).join('  '))
    .join('\n');
}
