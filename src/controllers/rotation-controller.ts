import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextDue, Rotation } from '../slides/rotation.js';

/** What rotates. Read after each update of the element. */
export interface Rotating {
  /** The slide shown. */
  readonly slide: () => number;
  /** Milliseconds that it is shown; 0 is for ever. */
  readonly duration: () => number;
  readonly advance: () => void;
}

const calm = globalThis.matchMedia?.('(prefers-reduced-motion: reduce)');
const onPage = new Set<RotationController>();

/**
 * Moves an element's slides by time: one timer, held while the visitor points at the element, has
 * it off the screen or the page behind another. The focus stops it (WCAG 2.2.2, APG carousel).
 */
export class RotationController implements ReactiveController {
  readonly state = new Rotation();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rotating: Rotating;
  #timer?: ReturnType<typeof setTimeout>;
  /** What the timer runs for. */
  #key = '';
  /** When it is due, in the milliseconds of `performance.now()`. */
  #due = -Infinity;
  #observer?: IntersectionObserver;

  constructor(host: ReactiveControllerHost & HTMLElement, rotating: Rotating) {
    this.#host = host;
    this.#rotating = rotating;
    host.addController(this);
    host.addEventListener('pointerenter', () => this.#set('hovered', true));
    host.addEventListener('pointerleave', () => this.#set('hovered', false));
  }

  hostConnected(): void {
    onPage.add(this);
    this.#look();
    calm?.addEventListener('change', this.#look);
    document.addEventListener('visibilitychange', this.#look);
    this.#observer = new IntersectionObserver((entries) => {
      this.#set('seen', entries[entries.length - 1]!.isIntersecting);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    onPage.delete(this);
    calm?.removeEventListener('change', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
    this.#observer?.disconnect();
    this.state.seen = this.state.hovered = false;
    this.#disarm();
  }

  hostUpdated(): void {
    const duration = this.#rotating.duration();
    if (!this.state.running || !duration) return this.#disarm();
    const key = `${this.#rotating.slide()} ${duration}`;
    if (this.#timer !== undefined && this.#key === key) return;
    clearTimeout(this.#timer);
    this.#key = key;
    const now = performance.now();
    this.#due = nextDue(this.#timer === undefined ? this.#due : now, now, duration);
    this.#timer = setTimeout(this.#tick, this.#due - now);
  }

  stop(): void {
    this.#set('stopped', true);
  }

  start(): void {
    this.state.start();
    this.#host.requestUpdate();
  }

  /** What moves on a page, a visitor can stop at one stroke. */
  stopAll(): void {
    for (const one of onPage) one.stop();
  }

  readonly #tick = () => {
    this.#timer = undefined;
    this.#key = '';
    // Hidden by the page's `visibility` or `content-visibility`: no observer tells.
    if (this.#host.checkVisibility?.({ visibilityProperty: true }) !== false) this.#rotating.advance();
    this.#host.requestUpdate();
  };

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = -Infinity;
  }

  readonly #look = () => {
    this.#set('still', calm?.matches ?? false);
    this.#set('awake', document.visibilityState !== 'hidden');
  };

  #set(name: 'stopped' | 'hovered' | 'seen' | 'still' | 'awake', value: boolean): void {
    if (this.state[name] === value) return;
    this.state[name] = value;
    this.#host.requestUpdate();
  }
}
