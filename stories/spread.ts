import { noChange, type ElementPart } from 'lit';
import { Directive, directive } from 'lit/directive.js';

/** Sets properties by name: the controls of a story are an element’s properties. */
class Spread extends Directive {
  render(_properties: Record<string, unknown>) {
    return noChange;
  }

  override update({ element }: ElementPart, [properties]: [Record<string, unknown>]) {
    Object.assign(element, properties);
    return noChange;
  }
}

export const spread = directive(Spread);
