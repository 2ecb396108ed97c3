import { button, deepText, expect, field, fill, focused, rendered } from '../../support/browser.js';
import { choose, fieldNamed, openForm } from './support.js';

const WORDS = {
  en: {
    start: 'Put a first draft together',
    undo: 'Undo',
    ask: 'Add the answers after it?',
    yes: 'Yes, add them',
    no: 'No, leave it as it is',
    first: 'Answer at least one question first.',
  },
  fr: {
    start: 'Assembler un premier jet',
    undo: 'Annuler',
    ask: 'Ajouter les réponses à la suite?',
    yes: 'Oui, les ajouter',
    no: 'Non, ne rien changer',
    first: 'Répondez d’abord à au moins une question.',
  },
};

describe('a story from questions', () => {
  for (const lang of ['en', 'fr'] as const) {
    const words = WORDS[lang];

    it(`becomes a first draft in one press, and back in one more (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form } = await openForm();
      await choose(form, 'coach');
      fill(fieldNamed(form, 'answer.team'), ' Nine of us, from six countries. ');
      fill(fieldNamed(form, 'answer.game'), 'The one that we lost.\nBy far.');
      button(form, words.start).click();
      await rendered();
      const story = fieldNamed<HTMLTextAreaElement>(form, 'story');
      expect(story.value).to.equal('Nine of us, from six countries.\n\nThe one that we lost.\nBy far.');
      expect(focused()).to.equal(button(form, words.undo));
      button(form, words.undo).click();
      await rendered();
      expect(story.value).to.equal('');
      expect(focused()).to.equal(button(form, words.start));
    });

    it(`is added to what is written already only when one agrees (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form } = await openForm();
      await choose(form, 'coach');
      fill(fieldNamed(form, 'story'), 'My own beginning.');
      fill(fieldNamed(form, 'answer.team'), 'Nine of us.');
      const story = fieldNamed<HTMLTextAreaElement>(form, 'story');
      button(form, words.start).click();
      await rendered();
      expect(deepText(form)).to.contain(words.ask);
      expect(story.value).to.equal('My own beginning.');
      button(form, words.no).click();
      await rendered();
      expect(deepText(form)).not.to.contain(words.ask);
      expect(focused()).to.equal(button(form, words.start));
      button(form, words.start).click();
      await rendered();
      button(form, words.yes).click();
      await rendered();
      expect(story.value).to.equal('My own beginning.\n\nNine of us.');
      button(form, words.undo).click();
      await rendered();
      expect(story.value).to.equal('My own beginning.');
    });

    it(`needs at least one answer, and says so (${lang})`, async () => {
      document.documentElement.lang = lang;
      const { form } = await openForm();
      await choose(form, 'coach');
      button(form, words.start).click();
      await rendered();
      expect(deepText(form)).to.contain(words.first);
      expect(focused()).to.equal(fieldNamed(form, 'answer.team'));
    });
  }

  it('keeps the answers of each audience while one changes between them', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    fill(fieldNamed(form, 'answer.team'), 'Nine of us.');
    await choose(form, 'cook');
    fill(fieldNamed(form, 'answer.first-dish'), 'Borscht');
    await choose(form, '');
    await choose(form, 'coach');
    expect(fieldNamed(form, 'answer.team').value).to.equal('Nine of us.');
    await choose(form, 'cook');
    expect(fieldNamed(form, 'answer.first-dish').value).to.equal('Borscht');
  });

  it('offers no undo once the story was changed by hand', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    fill(fieldNamed(form, 'answer.team'), 'Nine of us.');
    button(form, 'Put a first draft together').click();
    await rendered();
    fill(fieldNamed(form, 'story'), 'Nine of us, and I.');
    await rendered();
    expect(() => button(form, 'Undo')).to.throw();
    expect(fieldNamed(form, 'story').value).to.equal('Nine of us, and I.');
  });

  it('counts the words as they are written', async () => {
    const { form } = await openForm();
    fill(field(form, /^Your story/), 'One two three');
    await rendered();
    expect(deepText(form)).to.contain('Words so far: 3');
  });

  it('finds guidelines, topics and tips folded beside it', async () => {
    const { form } = await openForm();
    await choose(form, 'coach');
    const folded = [...form.shadowRoot!.querySelectorAll('details')];
    expect(folded.map((each) => each.open)).to.deep.equal([false, false, false]);
    for (const each of folded) each.open = true;
    await rendered();
    for (const words of ['Tell what you saw yourself.', 'A neighbour', 'Let people finish their sentences.'])
      expect(deepText(form)).to.contain(words);
  });
});
