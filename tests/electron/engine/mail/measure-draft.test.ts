// Bytes of a draft, in the template and on the wire.
import { expect, it } from 'vitest';
import { encodedBytes, measureDraft, utf8Bytes } from '../../../../electron/engine/mail/measure-draft.ts';
import type { RenderedPart } from '../../../../shared/draft/rendering.ts';

const part = (text: string): RenderedPart => ({ text, pieces: [], missing: [], stopped: null });

it.each(['', 'abc', 'é', '日本', '\u{1F600}', '\uD83D', '\uDE00\uD83D', 'a\uD83Db'])(
  'counts %j as UTF-8 does',
  (text) => {
    expect(utf8Bytes(text)).toBe(new TextEncoder().encode(text).length);
  },
);

it('takes quoted-printable for what is mostly ASCII, base64 for the rest', () => {
  expect(encodedBytes('café')).toBe('caf=C3=A9'.length);
  expect(encodedBytes('日本語のメールです')).toBe(Buffer.from('日本語のメールです').toString('base64').length);
  const long = 'あ'.repeat(100);
  const lines = Buffer.from(long)
    .toString('base64')
    .replace(/.{76}(?=.)/gu, '$&\r\n');
  expect(encodedBytes(long)).toBe(lines.length);
});

it('measures the template as it is typed and the message as it is filled in', () => {
  const source = { subject: 's', html: '<p>{{a}}</p>', text: 'é', data: '{}', mjml: null };
  const rendered = { subject: part('s'), html: part('<p>=</p>'), text: part('x'), dataFault: null };
  const sizes = measureDraft(source, rendered);
  expect(sizes).toMatchObject({ templateBytes: 14, htmlBytes: '<p>=3D</p>'.length, textBytes: 1 });
  expect(sizes.messageBytes).toBeGreaterThan(sizes.htmlBytes + sizes.textBytes + 1000);
  expect(measureDraft({ ...source, html: null }, { ...rendered, html: null })).toMatchObject({
    htmlBytes: 0,
    templateBytes: 2,
  });
});
