import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { pictureSize } from '../../src/submission/picture-size.js';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#26a' } });
const sizeOf = (bytes: Uint8Array) => pictureSize(new Uint8Array(bytes).buffer);

describe('how large a picture is', () => {
  it('is read from JPEG, PNG and every kind of WebP without decoding', async () => {
    const size = { width: 321, height: 123 };
    const picture = plain(size.width, size.height);
    assert.deepEqual(sizeOf(await picture.jpeg().toBuffer()), size);
    assert.deepEqual(sizeOf(await picture.jpeg({ progressive: true }).toBuffer()), size);
    assert.deepEqual(
      sizeOf(
        await picture
          .withExif({ IFD0: { Artist: 'x'.repeat(9000) } })
          .jpeg()
          .toBuffer(),
      ),
      size,
    );
    assert.deepEqual(sizeOf(await picture.png().toBuffer()), size);
    assert.deepEqual(sizeOf(await picture.webp().toBuffer()), size);
    assert.deepEqual(sizeOf(await picture.webp({ lossless: true }).toBuffer()), size);
    assert.deepEqual(sizeOf(await picture.ensureAlpha(0.5).webp().toBuffer()), size);
  });

  it('is known of a bomb before it goes off', () => {
    const png = new Uint8Array(33);
    png.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    new DataView(png.buffer).setUint32(16, 20_000);
    new DataView(png.buffer).setUint32(20, 15_000);
    assert.deepEqual(sizeOf(png), { width: 20_000, height: 15_000 });
  });

  it('is not known of anything else, whatever its name is', () => {
    for (const text of ['', '%PDF-1.7', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '\xff\xd8'])
      assert.equal(sizeOf(Buffer.from(text, 'latin1')), undefined, text);
  });

  it('is never sought beyond the end or without end', () => {
    const heads = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'RIFF\0\0\0\0WEBPVP8 ', '\xff\xd8\xff\xff\xff'];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, rest) => {
        sizeOf(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
      }),
    );
  });
});
