import { html, type PropertyValues } from 'lit';
import { FormInterface } from '../../controllers/form-interface.js';
import { LeaveGuard } from '../../controllers/leave-guard.js';
import { StoryDraft } from '../../controllers/story-draft.js';
import { StoryPhoto } from '../../controllers/story-photo.js';
import { StorySending, type Phase } from '../../controllers/story-sending.js';
import { StoryWriting } from '../../controllers/story-writing.js';
import { ImSubmitEvent } from '../../events/submit.js';
import { common } from '../../i18n/generated/common.js';
import { form } from '../../i18n/generated/form.js';
import type { Language } from '../../i18n/languages.js';
import { translated } from '../../i18n/localize.js';
import { readErrors, type Failure, type FieldError } from '../../submission/answer.js';
import { fieldsShown } from '../../submission/fields.js';
import { makeSubmission, type StorySubmission } from '../../submission/story-submission.js';
import { FeedError } from '../../toolkit/errors.js';
import type { Submission, Toolkit } from '../../toolkit/types.js';
import { pageUrl } from '../../toolkit/urls.js';
import { warn } from '../../toolkit/warn.js';
import { WidgetElement } from '../widget-element.js';
import { readFields } from './fields-view.js';
import type { FormView } from './form-view.js';
import { renderForm } from './form-body.js';
import { mailOf } from './mail-view.js';
import { renderReceipt } from './receipt-view.js';
import { styles } from './submit-story-form.styles.js';
import { copiedText } from './texts.js';

/**
 * Asks for a story, helps to write it, and sends it to whoever collects the stories, or by the
 * visitor's own e-mail. Nothing that was written is lost, whatever happens on the way.
 *
 * @summary A form to send a story with.
 * @tag im-submit-story-form
 * @slot - What is shown until the form is ready, and when it can't be: your own link.
 * @csspart card - The whole form.
 * @csspart heading - Its heading.
 * @csspart field - A field with its label, or a group of fields.
 * @csspart label - What a field is called.
 * @csspart hint - What helps to fill it in.
 * @csspart error - What is wrong with a field, or with sending.
 * @csspart error-summary - All that is wrong, with links to the fields.
 * @csspart primary - The button that sends.
 * @csspart button - Every button.
 * @csspart link - Links.
 * @csspart text - The story in the receipt.
 * @csspart status - What is being done.
 * @event {ImReadyEvent} im-ready - The form is rendered.
 * @event {ImErrorEvent} im-error - There is no form: no feed, or nowhere to send a story to.
 * @event {ImSubmitEvent} im-submit - Before the story is sent. Cancelable: then send it yourself.
 * @event {ImSubmittedEvent} im-submitted - The receiver has it.
 * @event {ImSubmitErrorEvent} im-submit-error - It was not delivered, or was refused.
 */
export class ImSubmitStoryForm extends WidgetElement {
  static override properties = {
    action: { reflect: true, useDefault: true },
    draft: { type: Boolean, reflect: true, useDefault: true },
  };

  static override styles = [WidgetElement.styles, styles];
  /** @internal */ static override translations = translated(common, form);

  /** URL that receives the story. Default: the toolkit's `submission.url`, else its `submission.email`. */
  declare action: string;
  /** Offers to keep a draft in this tab. Nothing is stored until the visitor agrees. */
  declare draft: boolean;

  readonly #writing = new StoryWriting(this);
  readonly #sending = new StorySending(this);
  readonly #photo = new StoryPhoto(this);
  readonly #draft = new StoryDraft(this);
  #ui = new FormInterface(this);

  constructor() {
    super();
    this.action = '';
    this.draft = false;
    // A message that was handed to the mail program counts as sent, for all that can be known.
    new LeaveGuard(
      this,
      () =>
        (this.#writing.hasText || !!this.#photo.photo) &&
        !this.#ui.mailed &&
        !this.#draft.isKept &&
        this.#sending.phase !== 'sent',
    );
  }

  /** For a host that canceled `im-submit`: the story has arrived, under this id. */
  confirm(id?: string): void {
    if (this.#sending.phase === 'offered') this.#sent(String(id ?? ''));
  }

  /** For a host that canceled `im-submit`: the story, or these fields of it, were refused. */
  refuse(errors: readonly FieldError[] = []): void {
    if (this.#sending.phase === 'offered')
      this.#fail({ code: 'refused', message: 'refused by the page', errors: readErrors(errors) });
  }

  protected override source(language: Language) {
    return this.toolkitSource(language);
  }

  protected override accept(feed: Toolkit): Toolkit {
    const { url, email } = this.#receiver(feed);
    if (url || email) return feed;
    throw new FeedError('no-receiver', 'there is no action, no submission.url and no submission.email');
  }

  protected override willUpdate(changed?: PropertyValues<this>): void {
    super.willUpdate();
    if (changed?.has('action') && this.action?.trim() && !pageUrl(this.action, document.baseURI))
      warn(`<${this.localName}>: action="${this.action}" is no http address: ignored`);
    const found = this.draft && this.#draft.find(`im-draft ${this.toolkit} ${this.action}`);
    if (found && !this.#writing.hasText) this.#writing.values = found;
  }

  protected override updated(): void {
    this.#draft.keep(this.#writing.values);
  }

  /** The page's own address comes first. */
  #receiver({ submission }: Toolkit): { url?: string; email?: string } {
    const url = pageUrl(this.action, document.baseURI) ?? submission?.url;
    return url ? { url } : { email: submission?.email };
  }

  #view(toolkit: Toolkit): FormView {
    const feed: Partial<Submission> = toolkit.submission ?? {};
    const { audience } = this.#writing.values;
    const questions = feed.audiences?.find(({ id }) => id === audience)?.questions ?? [];
    return {
      msg: this.msg,
      language: this.language,
      lang: this.langOf(toolkit.language),
      feed,
      questions,
      email: this.#receiver(toolkit).email,
      shown: fieldsShown(questions, !!this.#photo.photo),
      writing: this.#writing,
      sending: this.#sending,
      photo: this.#photo,
      draft: this.#draft,
      ui: this.#ui,
    };
  }

  #submission({ feed, shown }: FormView): StorySubmission {
    const { values, id } = this.#writing;
    const hasAudience = feed.audiences?.some((audience) => audience.id === values.audience);
    return makeSubmission(values, [...(hasAudience ? ['audience' as const] : []), ...shown], {
      id,
      language: this.language,
      campaign: this.model?.campaign.name,
      photo: this.#photo.photo?.blob,
    });
  }

  readonly #submit = async (event: Event) => {
    event.preventDefault();
    const sending = this.#sending;
    if (sending.isBusy || !this.model) return;
    readFields(event.currentTarget as HTMLFormElement, (name, value) => this.#writing.set(name, value));
    sending.enter('preparing');
    await this.#photo.pending;
    if (sending.phase !== 'preparing') return;
    const view = this.#view(this.model);
    const isRight = this.#writing.checkAll(view.shown);
    this.#ui.summed = !isRight;
    this.#ui.focus(isRight ? '#send' : '#summary');
    if (!isRight) return sending.enter('writing');
    const submission = this.#submission(view);
    sending.enter('offered', submission);
    const goes = this.dispatchEvent(new ImSubmitEvent({ submission }));
    // The host may have answered on the spot.
    if (!goes || (sending.phase as Phase) !== 'offered') return;
    const { url } = this.#receiver(this.model);
    if (!url) return this.#mail(view, submission);
    const answer = await sending.post(url);
    if (answer && 'code' in answer) this.#fail(answer);
    else if (answer) this.#sent(answer.id);
  };

  #mail(view: FormView, submission: StorySubmission): void {
    const { isLong, text } = mailOf(view, submission);
    this.#sending.enter('writing');
    if (isLong) this.#ui.copy('mail', text, copiedText(this.msg));
    this.#ui.focus('#mail');
  }

  #sent(id: string): void {
    this.#draft.drop();
    this.#sending.confirm(id);
    this.#ui.focus('#heading');
  }

  #fail(failure: Failure): void {
    const { code, errors = [] } = failure;
    if (code === 'conflict') this.#writing.renewId();
    if (errors.length) this.#writing.refuse(errors);
    this.#ui.summed = errors.length > 0;
    this.#sending.fail(failure);
    if (errors.length) this.#ui.focus('#summary');
  }

  readonly #again = () => {
    this.#writing.clear();
    this.#photo.remove();
    this.#ui = new FormInterface(this);
    this.#sending.enter('writing');
    this.#ui.focus('#heading');
  };

  protected override renderContent(toolkit: Toolkit) {
    const view = this.#view(toolkit);
    const isSent = this.#sending.phase === 'sent';
    return html`<section class="card" part="card" aria-labelledby="heading">
      ${this.heading(
        isSent
          ? this.msg('Thank you! Your story has been sent.', { id: 'form.sent' })
          : this.msg('Share your story', { id: 'form.heading' }),
      )}
      ${
        isSent
          ? renderReceipt(view, this.#again)
          : renderForm(view, {
              draft: this.draft,
              submit: this.#submit,
              message: () => this.#submission(view),
            })
      }
      <div role="status" class="visually-hidden">${this.#ui.said}</div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'im-submit-story-form': ImSubmitStoryForm;
  }
}
