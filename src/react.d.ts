/**
 * JSX types for React 18 and 19: every widget, by its tag, with its properties, attributes and events.
 * `import type {} from 'immigration-matters-widgets/react'` is enough.
 */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {} from './index.js';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** Numbers may be written as text, as in HTML. */
type Written<Value> = Value extends number ? Value | string : Value;

type OwnNames<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]: Element[Name] extends (...given: never[]) => unknown
    ? never
    : Name;
}[Exclude<keyof Element, keyof LitElement>] &
  string;

type Properties<Element> = { [Name in OwnNames<Element>]?: Written<Element[Name & keyof Element]> };
type Attributes<Element> = {
  [Name in OwnNames<Element> as Kebab<Name>]?: Written<Element[Name & keyof Element]>;
};

type Events = {
  [Type in keyof HTMLElementEventMap as Type extends `im-${string}` ? `on${Type}` : never]?: (
    event: HTMLElementEventMap[Type],
  ) => void;
};

type Widgets = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `im-${string}` ? Tag : never]: DetailedHTMLProps<
    HTMLAttributes<HTMLElementTagNameMap[Tag]>,
    HTMLElementTagNameMap[Tag]
  > &
    Properties<HTMLElementTagNameMap[Tag]> &
    Attributes<HTMLElementTagNameMap[Tag]> &
    Events & { class?: string };
};

declare module 'react' {
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be merged
    interface IntrinsicElements extends Widgets {}
  }
}

export {};
