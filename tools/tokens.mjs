// The look's public tokens: what each says, and its default. The manifest takes them from here, and a test holds
// src/ and both guides to the same list.

/** @type {readonly {name: string, default: string, description: string}[]} */
export const TOKENS = [
  {
    name: '--im-accent',
    default: 'light-dark(#1d5b79, #8cc9e8)',
    description:
      'Brand colour: main buttons, links, what is chosen. Made visible on the surface where it is not.',
  },
  { name: '--im-on-accent', default: 'black or white', description: 'Text on the accent; taken as it is.' },
  { name: '--im-surface', default: 'light-dark(#fff, #1b2127)', description: 'Ground of a card.' },
  { name: '--im-text', default: 'light-dark(#1c2329, #eef1f3)', description: 'Text.' },
  { name: '--im-muted', default: 'light-dark(#535e68, #b3bec8)', description: 'Sources, hints, counters.' },
  {
    name: '--im-border',
    default: 'light-dark(#7c8790, #7d8994)',
    description: 'Edges of fields and buttons.',
  },
  {
    name: '--im-card-border',
    default: 'a faint mix of text and surface',
    description: 'Edge of a card: decoration.',
  },
  {
    name: '--im-focus',
    default: 'light-dark(#0b4fc4, #ffd75e)',
    description: 'Ring around what has the focus.',
  },
  { name: '--im-error', default: 'light-dark(#b3161b, #ffa39e)', description: 'What is wrong.' },
  { name: '--im-font-family', default: 'inherit', description: 'Font.' },
  { name: '--im-heading-font-family', default: 'inherit', description: 'Font of headings.' },
  { name: '--im-radius', default: '0.5em', description: 'Roundness of corners.' },
  { name: '--im-space', default: '1em', description: 'Unit of all distances.' },
];
