// Transfer encodings and character sets, both ways.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printBase64Lines } from '../../../../../electron/engine/protocols/mime/base64.ts';
import { decodeCharset } from '../../../../../electron/engine/protocols/mime/charset.ts';
import { encodeCharset } from '../../../../../electron/engine/protocols/mime/encode-charset.ts';
import { firstNoUtf8 } from '../../../../../electron/engine/protocols/mime/first-no-utf8.ts';
import { printQuotedPrintable } from '../../../../../electron/engine/protocols/mime/quoted-printable.ts';
import { decodeTransfer } from '../../../../../electron/engine/protocols/mime/transfer.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

it.each([
  ['base64', 'aGVsbG8gd29ybGQK', 'hello world\n'],
  ['BASE64 ', 'aGVs*bG8\r\n =', 'hello'],
  ['base64', 'QQ==Qg==', 'AB'],
  ['quoted-printable', 'a=3Db=\r\nc=20 \t\r\nd  ', 'a=bc \r\nd'],
  ['quoted-printable', 'soft= \t\nend=', 'softend'],
  ['quoted-printable', '=zz=4=e9', '=zz=4\xE9'],
  ['8bit', '\xE9', '\xE9'],
  ['base9000', '=41', '=41'],
])('%s: %j', (encoding, content, decoded) => {
  expect(textOf(decodeTransfer(bytesOf(content), encoding))).toBe(decoded);
});

it('base64 in lines of 76, as Node has it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const printed = textOf(printBase64Lines(bytes));
      expect(printed.replaceAll('\r\n', '')).toBe(Buffer.from(bytes).toString('base64'));
      expect(printed.split('\r\n').every(({ length }) => length <= 76)).toBe(true);
      expect(Buffer.compare(decodeTransfer(bytesOf(printed), 'base64'), bytes)).toBe(0);
    }),
  );
});

it('quoted-printable decodes to what was printed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\t', '=', 'é', '日', '\r\n'), maxLength: 200 }),
      (text) => {
        const decoded = decodeTransfer(bytesOf(printQuotedPrintable(text)), 'quoted-printable');
        expect(new TextDecoder().decode(decoded)).toBe(text);
      },
    ),
  );
});

it.each([
  ['caf\xE9', 'iso-8859-1', 'café', true, false],
  ['\x82\xA0', 'Shift_JIS', 'あ', true, false],
  ['\x1B$B$"\x1B(B', 'iso-2022-jp', 'あ', true, false],
  ['\xC3\xA9', 'none-such', 'é', false, false],
  ['\xE9', null, 'é', true, true],
  ['\xE9', 'utf-8', '\uFFFD', true, true],
  ['\xEF\xBF\xBD', 'utf-8', '\uFFFD', true, false],
])('%j in %s', (content, charset, text, known, replaced) => {
  expect(decodeCharset(bytesOf(content), charset)).toEqual({ text, known, replaced });
});

it.each(['utf-8', 'iso-8859-15', 'windows-1251', 'shift_jis', 'euc-jp', 'gbk', 'big5', 'koi8-r'])(
  '%s both ways',
  (charset) => {
    const text = ['abc', 'é€', 'Привет', '日本'].filter((one) => encodeCharset(one, charset) !== null);
    expect(text.length).toBeGreaterThan(1);
    for (const one of text)
      expect(decodeCharset(encodeCharset(one, charset) ?? new Uint8Array(), charset).text).toBe(one);
  },
);

it('what a set cannot say is not written in it', () => {
  expect(encodeCharset('日', 'iso-8859-1')).toBeNull();
  expect(encodeCharset('日', 'none-such')).toBeNull();
});

it('the first byte that is no UTF-8 is where a strict decoder stops', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(0x41, 0x80, 0xc1, 0xc3, 0xa9, 0xe0, 0xed, 0xa0, 0xf0, 0x90, 0xf4, 0xff), {
        maxLength: 8,
      }),
      (list) => {
        const bytes = Uint8Array.from(list);
        const at = firstNoUtf8(bytes);
        const decodes = (piece: Uint8Array): boolean => Buffer.from(Buffer.from(piece).toString('utf8')).equals(piece);
        expect(at === null).toBe(decodes(bytes));
        expect(decodes(bytes.subarray(0, at ?? 0))).toBe(true);
      },
    ),
  );
});
