/** The pages' look: the widgets' own colours, radius and targets. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --accent: light-dark(#1d5b79, #8cc9e8);
  --on-accent: light-dark(#fff, #10202a);
  --surface: light-dark(#fff, #1b2127);
  --ground: light-dark(#f4f6f7, #12171b);
  --text: light-dark(#1c2329, #eef1f3);
  --muted: light-dark(#535e68, #b3bec8);
  --border: light-dark(#808b95, #7d8994);
  --line: light-dark(#d9dee2, #36404a);
  --focus: light-dark(#0b4fc4, #ffd75e);
  --error: light-dark(#b3161b, #ffa39e);
  --good: light-dark(#1b6b3a, #8fd6a8);
  --radius: 0.5em;
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--text); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
header, main { max-width: 62rem; margin: 0 auto; padding: 0 1rem; }
.bar { background: var(--surface); border-bottom: 1px solid var(--line); }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: center; padding-block: 0.6rem; }
.brand { font-weight: 700; font-size: 1.125rem; margin-inline-end: auto; color: var(--text); text-decoration: none; }
header nav, .row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
header a, .tabs a { min-height: 2.75em; display: inline-flex; align-items: center; gap: 0.4em; padding: 0 0.4em; }
main { padding-block: 1.5rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 0 0 0.6rem; font-size: 1.15rem; }
p { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.muted, dt { color: var(--muted); font-size: 0.9375rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.25rem; margin: 0 0 1.25rem; }
.narrow { max-width: 27rem; margin-inline: auto; }
.columns { display: grid; gap: 0 1.25rem; }
@media (min-width: 56rem) { .columns { grid-template-columns: minmax(0, 1fr) 19rem; align-items: start; } }
.text { white-space: pre-wrap; max-width: 42rem; margin: 0 0 1rem; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 0.5rem; top: 0.5rem; background: var(--surface); padding: 0.6rem; z-index: 1; }
.tabs { display: flex; flex-wrap: wrap; gap: 0 0.75rem; margin: 0 0 1rem; border-bottom: 1px solid var(--line); padding: 0; list-style: none; }
.tabs a { color: var(--text); text-decoration: none; border-bottom: 3px solid transparent; }
.tabs a:hover { text-decoration: underline; }
.tabs a[aria-current] { border-color: var(--accent); font-weight: 700; }
.count { color: var(--muted); font-weight: 400; }
.list { list-style: none; margin: 0; padding: 0; }
.list li { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem; margin: 0 0 0.75rem; position: relative; }
.list a { font-weight: 600; font-size: 1.0625rem; }
.list a::after { content: ""; position: absolute; inset: 0; border-radius: var(--radius); }
.list p { margin: 0.25rem 0 0; }
button, .button {
  display: inline-flex; gap: 0.5em; align-items: center; justify-content: center; min-height: 2.75em; padding: 0.4em 1em;
  border: 1px solid var(--border); border-radius: calc(var(--radius) * 0.75); background: transparent; color: var(--text);
  font: inherit; text-decoration: none; cursor: pointer;
}
button:hover, .button:hover { border-color: currentcolor; text-decoration: underline; }
.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.danger { border-color: var(--error); color: var(--error); }
.wide { width: 100%; }
label { display: block; font-weight: 600; margin: 0 0 0.25rem; }
input, textarea {
  width: 100%; min-height: 2.75em; padding: 0.5em 0.7em; border: 1px solid var(--border); border-radius: calc(var(--radius) * 0.75);
  background: var(--surface); color: var(--text); font: inherit;
}
textarea { min-height: 18em; resize: vertical; }
.field { margin: 0 0 1.1rem; }
.hint { display: block; margin: 0 0 0.25rem; color: var(--muted); font-size: 0.9375rem; }
.fault { color: var(--error); font-weight: 600; margin: 0 0 0.25rem; }
[aria-invalid="true"] { border: 2px solid var(--error); }
.search { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin: 0 0 1.25rem; }
.search > div { flex: 1 1 14rem; }
.notice { border-inline-start: 4px solid var(--accent); background: var(--surface); padding: 0.75rem 1rem; margin: 0 0 1.25rem; }
.notice.good { border-color: var(--good); }
.notice.bad { border-color: var(--error); }
.badge { display: inline-block; border: 1px solid var(--border); border-radius: 1em; padding: 0 0.7em; font-size: 0.9375rem; font-weight: 400; vertical-align: middle; }
figure { margin: 0 0 1rem; }
figure img { display: block; max-width: 100%; height: auto; border-radius: var(--radius); }
dl { margin: 0; }
dd { margin: 0 0 0.6rem; }
details summary { cursor: pointer; min-height: 2.75em; padding: 0.6em 0; color: var(--error); }
.act { margin: 0 0 1rem; }
.act p { margin: 0.25rem 0 0; }
.empty { text-align: center; padding: 2.5rem 1.25rem; }
.empty svg { width: 2.5rem; height: 2.5rem; color: var(--muted); }
.empty p { max-width: 34rem; margin: 0.75rem auto 0; }
.events { list-style: none; margin: 0; padding: 0; }
.events li { padding: 0.5rem 0; border-top: 1px solid var(--line); }
.events li:first-child { border-top: 0; }
svg { flex: none; width: 1.1em; height: 1.1em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
@media (forced-colors: active) { .primary { border: 2px solid ButtonText; } .tabs a[aria-current] { border-color: Highlight; } }
@media print { .bar, form, .tabs { display: none; } body { background: none; } }
`;
