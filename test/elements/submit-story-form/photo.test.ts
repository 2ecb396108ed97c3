import {
  button,
  deepAll,
  deepText,
  expect,
  fill,
  focused,
  nextEvent,
  part,
  parts,
  rendered,
  until,
} from '../../support/browser.js';
import type { FakeRequest } from '../../support/fake-feeds.js';
import { bomb, drawnPicture, phonePhoto } from './sample-photos.js';
import {
  ACCEPTED,
  chooseFile,
  fieldNamed,
  fillIn,
  openForm,
  SAMPLE,
  sendButton,
  tick,
  written,
} from './support.js';

const preview = (form: Element) => deepAll<HTMLCanvasElement>(form, 'canvas')[0];
const problem = (form: Element) =>
  parts(form, 'error')
    .map((each) => each.textContent!.trim())
    .join(' ');

async function withPhoto(form: Element, file: File): Promise<HTMLCanvasElement> {
  await chooseFile(form, file);
  return until(() => preview(form), 'the preview');
}

/** The photo that arrived, decoded. */
async function arrivedPhoto(request: FakeRequest) {
  const { base64, filename, type } = request.fields.photo as {
    base64: string;
    filename: string;
    type: string;
  };
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const paper = canvas.getContext('2d')!;
  paper.drawImage(bitmap, 0, 0);
  const colour = (x: number, y: number) => [...paper.getImageData(x, y, 1, 1).data.slice(0, 3)];
  return { filename, type, text: String.fromCharCode(...bytes), size: [bitmap.width, bitmap.height], colour };
}

describe('a photo with the story', () => {
  it('is sent upright, as a JPEG, with nothing of its metadata', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    await withPhoto(form, phonePhoto());
    fill(fieldNamed(form, 'photo_alt'), 'Two colours.');
    await tick(form, 'photo_consent');
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    const photo = await arrivedPhoto(request!);
    expect(photo.filename).to.equal('photo.jpg');
    expect(photo.type).to.equal('image/jpeg');
    expect(photo.size).to.deep.equal([32, 64]);
    expect(photo.colour(16, 8)[0], 'red on top').to.be.greaterThan(180);
    expect(photo.colour(16, 56)[2], 'blue below').to.be.greaterThan(180);
    expect(photo.text).not.to.match(/Exif|Jo O\. Neil|GPS|http:\/\/ns\.adobe/);
    expect(request!.fields).to.include({ photo_alt: 'Two colours.', photo_consent: 'yes' });
  });

  it('is scaled to 2,000 pixels, on white where it was clear', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    await withPhoto(form, await drawnPicture(3000, 1200));
    fill(fieldNamed(form, 'photo_alt'), 'A square.');
    await tick(form, 'photo_consent');
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    const photo = await arrivedPhoto(request!);
    expect(photo.size).to.deep.equal([2000, 800]);
    expect(Math.min(...photo.colour(5, 5))).to.be.greaterThan(245);
  });

  it('is described and agreed to, or not sent', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    await withPhoto(form, phonePhoto());
    sendButton(form).click();
    const box = await until(() => parts(form, 'error-summary')[0]);
    expect(box.querySelectorAll('a')).to.have.length(2);
    expect(await server.requests('receive')).to.have.length(0);
    button(form, 'Remove the photo').click();
    await rendered();
    expect(focused()).to.equal(fieldNamed(form, 'photo'));
    expect(parts(form, 'error')).to.have.length(0);
    sendButton(form).click();
    const [request] = await server.arrived('receive');
    expect(request!.fields).not.to.have.any.keys('photo', 'photo_alt', 'photo_consent');
  });

  it('shows its sizes and can be replaced', async () => {
    const { form } = await openForm();
    const first = await withPhoto(form, phonePhoto());
    expect(deepText(form)).to.match(/IMG_0001\.JPG 1.KB, sent as \d+.K?B/);
    await chooseFile(form, await drawnPicture(50, 40));
    await until(() => preview(form) !== first);
    expect([preview(form)!.width, preview(form)!.height]).to.deep.equal([50, 40]);
  });

  const bad: [string, () => File, RegExp][] = [
    ['an empty file', () => new File([], 'empty.jpg', { type: 'image/jpeg' }), /empty/],
    [
      'a PDF named .jpg',
      () => new File(['%PDF-1.7 …'], 'scan.jpg', { type: 'image/jpeg' }),
      /can’t be opened/,
    ],
    [
      'half a JPEG',
      () => new File(['\xff\xd8\xff\xe0'], 'half.jpg', { type: 'image/jpeg' }),
      /can’t be opened/,
    ],
    [
      'a drawing with scripts',
      () => new File(['<svg/>'], 'x.svg', { type: 'image/svg+xml' }),
      /can’t be opened/,
    ],
    ['a bomb of 300 megapixels', bomb, /too large/],
  ];
  for (const [what, make, words] of bad) {
    it(`says what is wrong with ${what}, and leaves the rest alone`, async () => {
      const { form } = await openForm();
      await fillIn(form);
      await chooseFile(form, make());
      await until(() => words.test(problem(form)), String(words));
      expect(fieldNamed(form, 'photo').getAttribute('aria-invalid')).to.equal('true');
      expect(written(form)).to.deep.equal(SAMPLE);
      expect(preview(form)).to.equal(undefined);
    });
  }

  it('stays when a bad file is chosen after it', async () => {
    const { form } = await openForm();
    const before = await withPhoto(form, phonePhoto());
    await chooseFile(form, new File([], 'empty.jpg'));
    await until(() => /empty/.test(problem(form)));
    expect(preview(form)).to.equal(before);
  });

  it('is the last one that was chosen, however long each takes', async () => {
    const { form } = await openForm();
    void chooseFile(form, await drawnPicture(2400, 2400));
    await chooseFile(form, phonePhoto());
    await until(() => preview(form));
    await rendered();
    expect(preview(form)!.width).to.equal(32);
  });

  it('is waited for when the story is sent at once', async () => {
    const { form, server } = await openForm();
    await fillIn(form);
    await chooseFile(form, await drawnPicture(1500, 1500));
    sendButton(form).click();
    await until(() => parts(form, 'error-summary')[0], 'the question for its description');
    expect(await server.requests('receive')).to.have.length(0);
  });

  it('can be dropped and pasted', async () => {
    const { form } = await openForm();
    const data = new DataTransfer();
    data.items.add(phonePhoto());
    const field = fieldNamed(form, 'photo').closest('fieldset')!;
    const dropped = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    field.dispatchEvent(dropped);
    expect(dropped.defaultPrevented).to.be.true;
    const first = await until(() => preview(form), 'the dropped one');
    const pasted = new Event('paste', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(pasted, 'clipboardData', { value: data });
    fieldNamed(form, 'story').dispatchEvent(pasted);
    expect(pasted.defaultPrevented).to.be.true;
    await until(() => preview(form) !== first, 'the pasted one');
  });

  it('stays through another language and a move, and goes with the story', async () => {
    const { form } = await openForm({ reply: { ...ACCEPTED } });
    await fillIn(form);
    const before = await withPhoto(form, phonePhoto());
    fill(fieldNamed(form, 'photo_alt'), 'Two colours.');
    await tick(form, 'photo_consent');
    document.documentElement.lang = 'fr';
    await nextEvent(form, 'im-ready');
    document.body.append(form);
    await rendered();
    expect(preview(form)).to.equal(before);
    expect(fieldNamed(form, 'photo_alt').value).to.equal('Two colours.');
    sendButton(form).click();
    await nextEvent(form, 'im-submitted');
    button(form, 'Envoyer une autre histoire').click();
    await rendered();
    expect(preview(form)).to.equal(undefined);
    expect(part(form, 'primary')).not.to.equal(undefined);
    form.remove();
  });
});
