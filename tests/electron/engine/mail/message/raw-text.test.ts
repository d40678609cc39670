// A message's bytes survive being a text, whatever they are; what is long is one line that stands for it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putRaw, viewRaw } from '../../../../../electron/engine/mail/message/raw-text.ts';
import { parseMime } from '../../../../../electron/engine/protocols/mime/parse.ts';
import { bytesOf, textOf } from './amended.ts';

const view = (bytes: Uint8Array) => viewRaw(bytes, parseMime(bytes));
const head = 'Content-Type: multipart/mixed; boundary=b\r\n\r\n';
const leaf = (size: number, line = 'x'.repeat(70)): string =>
  `--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${line}\r\n`.repeat(size / 72)}`;
const long = bytesOf(`${head}${leaf(40_000)}--b\r\n\r\ntext\r\n${leaf(50_000)}--b--\r\n`);

describe('a long body', () => {
  it('is one line that says what it is', () => {
    const { text, cuts } = view(long);
    expect(cuts.map(({ path }) => path)).toEqual(['1', '3']);
    expect(text.split('\r\n').filter((line) => line.startsWith('[[ '))).toEqual(cuts.map(({ marker }) => marker));
    expect(cuts[0]?.marker).toMatch(
      /^\[\[ 39 KB of application\/pdf, part 1, are not shown; this line stands for them: \w{7} \]\]$/u,
    );
  });

  it('can be moved, taken out, or typed around', () => {
    const { text, cuts } = view(long);
    const [first, second] = cuts;
    const swapped = text
      .replace(first?.marker ?? '', '#')
      .replace(second?.marker ?? '', first?.marker ?? '')
      .replace('#', 'gone');
    const put = textOf(putRaw(long, swapped.replace('text', 'TEXT')));
    expect(put).toContain('\r\ngone\r\n--b\r\n\r\nTEXT\r\n--b');
    expect(put.endsWith(`${textOf(long.subarray(first?.start, first?.end))}\r\n--b--\r\n`)).toBe(true);
  });

  it('cannot be faked by a line of the mail', () => {
    const { marker } = view(long).cuts[0] ?? { marker: '' };
    const faking = bytesOf(textOf(long).replace('\r\ntext\r\n', `\r\n${marker}\r\n`));
    const { text, cuts } = view(faking);
    expect(text).toContain(marker);
    expect(cuts.map((cut) => cut.marker)).not.toContain(marker);
    expect(Buffer.compare(putRaw(faking, text), faking)).toBe(0);
  });

  it('of text is left out once there are 2 MB of it', () => {
    const mail = bytesOf(`Subject: x\n\n${`${'y'.repeat(70)}\n`.repeat(30_000)}`);
    expect(view(mail).text.length).toBeLessThan(200);
    expect(Buffer.compare(putRaw(mail, view(mail).text), mail)).toBe(0);
  });
});

it('typing what a byte cannot be gives UTF-8', () => {
  const bytes = bytesOf('Subject: caf\xE9\r\n\r\nx');
  expect(view(bytes).encoding).toBe('latin1');
  expect(textOf(putRaw(bytes, 'Subject: caf\xE9 日'))).toBe('Subject: caf\xE9 \xE6\x97\xA5');
});

const piece = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\0',
    '--b',
    '--b--',
    head,
    leaf(36_000),
    'Content-Type: message/rfc822\r\n\r\n',
    '\xEF\xBB\xBF',
    'caf\xE9',
    '日',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);

it('every byte comes back', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.boolean(), (pieces, isUtf8) => {
      const bytes = new Uint8Array(Buffer.from(pieces.join(''), isUtf8 ? 'utf8' : 'latin1'));
      expect(Buffer.compare(putRaw(bytes, view(bytes).text), bytes)).toBe(0);
    }),
    { numRuns: 150 },
  );
});
