/** What the visitor did on a card: a value, and the actions that make the next one of it. */

/** What a rotator hands over; its address is checked. */
export interface Handed {
  readonly text: string;
  readonly url: string;
}

export interface CardState {
  /** Id of the post that the visitor went to or wrote on. */
  readonly post?: string;
  readonly handed?: Handed;
  /** The message as it stands in its field, character by character. */
  readonly typed?: string;
  /** The campaign's words that the visitor began from, or decided to keep their own over. */
  readonly base?: string;
  /** What the visitor adds from their own place. */
  readonly insight: string;
  /** What the visitor typed for a server of their own. */
  readonly server: string;
  /** Id of the network whose count is shown. */
  readonly network?: string;
}

export type CardAction =
  /** `words` are the campaign's that lie under the text, `post` is the id of the post that is shown. */
  | { readonly type: 'typed'; readonly text: string; readonly words: string; readonly post: string }
  /** The visitor keeps their text over these words. */
  | { readonly type: 'kept'; readonly words: string }
  /** Back to the campaign's words. */
  | { readonly type: 'undone' }
  | { readonly type: 'insight' | 'server'; readonly text: string }
  | { readonly type: 'network'; readonly id: string }
  /** Another post, by its id. */
  | { readonly type: 'went'; readonly post: string }
  | { readonly type: 'handed'; readonly handed: Handed }
  /** The page asks for another post: where the visitor went before no longer counts. */
  | { readonly type: 'wished' };

export const UNTOUCHED: CardState = Object.freeze({ insight: '', server: '' });

/** Whether the visitor has a text of their own. */
export const isOwn = ({ typed, base }: CardState): boolean => typed !== undefined && typed !== base;

function next(state: CardState, action: CardAction): CardState {
  switch (action.type) {
    case 'typed':
      return {
        ...state,
        typed: action.text,
        base: isOwn(state) ? state.base : action.words,
        // The post stays under the text that is written on it, also past its last day.
        post: state.post ?? action.post,
      };
    case 'kept':
      return { ...state, base: action.words };
    case 'undone':
      return { ...state, typed: undefined, base: undefined };
    case 'insight':
    case 'server':
      return { ...state, [action.type]: action.text };
    case 'network':
      return { ...state, network: action.id };
    case 'went':
      return { ...state, post: action.post, handed: undefined };
    case 'handed':
      return { ...state, handed: action.handed };
    case 'wished':
      return { ...state, post: undefined, handed: undefined };
  }
}

/** The state after an action. */
export const reduce = (state: CardState, action: CardAction): CardState => Object.freeze(next(state, action));
