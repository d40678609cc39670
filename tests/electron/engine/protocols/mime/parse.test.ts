// A message's tree: every fault at its place, spans that hold, bounds that are kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePart } from '../../../../../electron/engine/protocols/mime/decode-part.ts';
import { parseMime } from '../../../../../electron/engine/protocols/mime/parse.ts';
import { mimeFaultCodes, type MimeFaultCode, mimeLimits, type MimePart } from '../../../../../shared/message/mime.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const part = (headers: string, body = 'x') => crlf(`MIME-Version: 1.0\n${headers}\n\n${body}\n`);
const multipart = (parameters: string, body: string) => part(`Content-Type: multipart/mixed${parameters}`, body);

/** A message with the fault, and what stands at its place. */
const examples: { readonly [code in MimeFaultCode]: readonly [message: string, place: string | RegExp] } = {
  'no-headers': ['\r\nbody', '\r\n'],
  'header-broken': [part('X-One: 1\nno header\nX-Two: 2'), 'no header'],
  'header-name-broken': [part('X\xE9-One: 1'), 'X\xE9-One'],
  'headers-ended-early': [crlf('Subject: x\nDear all\nthis is text\n\nmore'), 'Dear all'],
  'header-eight-bit': [part('Subject: caf\xE9'), 'Subject: caf\xE9'],
  'header-line-long': [part(`X: ${'y'.repeat(999)}`), /^X: y+$/u],
  'encoded-word-broken': [part('Subject: =?utf-8?B?*?='), 'Subject: =?utf-8?B?*?=\r\n'],
  'parameter-broken': [part('Content-Type: text/plain charset=utf-8'), /^Content-Type/u],
  'boundary-missing': [multipart('', ''), /^Content-Type/u],
  'boundary-empty': [multipart('; boundary=""', ''), /^Content-Type/u],
  'boundary-long': [multipart(`; boundary=${'b'.repeat(71)}`, `--${'b'.repeat(71)}--`), /^Content-Type/u],
  'boundary-never-used': [multipart('; boundary=b', 'no part'), /^Content-Type/u],
  'boundary-unclosed': [multipart('; boundary=b', '--b\n\nx'), ''],
  'boundary-shared': [
    multipart('; boundary=b', '--b\nContent-Type: multipart/mixed; boundary=bb\n\n--bb--\n--b--'),
    'Content-Type: multipart/mixed; boundary=bb\r\n',
  ],
  'multipart-encoded': [
    part('Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: base64', '--b--'),
    'Content-Transfer-Encoding: base64\r\n',
  ],
  'type-broken': [part('Content-Type: text'), 'Content-Type: text\r\n'],
  'type-repeated': [part('Content-Type: text/html\nContent-Type: text/plain'), 'Content-Type: text/plain\r\n'],
  'encoding-unknown': [part('Content-Transfer-Encoding: base9000'), /base9000/u],
  'base64-broken': [part('Content-Transfer-Encoding: base64', 'AA*A'), '*'],
  'quoted-printable-broken': [part('Content-Transfer-Encoding: quoted-printable', 'a=3D=ZZ'), '='],
  'charset-unknown': [part('Content-Type: text/plain; charset=none-such'), /none-such/u],
  'charset-wrong': [
    part('Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit', 'ok caf\xE9'),
    '\xE9',
  ],
  'eight-bit-undeclared': [part('Content-Type: text/plain', 'caf\xE9'), 'caf\xE9'],
  nul: [part('X: y', 'a\0b'), '\0'],
  'bare-cr': ['Subject: x\r\n\r\na\rb\r\n', '\r'],
  'bare-lf': ['Subject: x\r\n\r\na\nb\r\n', '\n'],
  'line-long': [part('X: y', 'z'.repeat(999)), /^z+$/u],
  'nested-too-deep': ['Content-Type: message/rfc822\r\n\r\n'.repeat(60), /^Content-Type/u],
  'parts-too-many': [multipart('; boundary=b', '--b\n\n'.repeat(2100)), '--b'],
  'headers-too-large': [`Subject: x\r\n${'a: b\r\n'.repeat(200_000)}\r\n`, 'a: b'],
  'message-too-large': ['', ''],
  'version-missing': ['Content-Type: text/plain\r\n\r\nx', /^Content-Type/u],
};

describe('faults', () => {
  it.each(mimeFaultCodes.filter((code) => code !== 'message-too-large'))('%s', (code) => {
    const [message, place] = examples[code];
    const found = parseMime(bytesOf(message)).faults.find((fault) => fault.code === code);
    if (found === undefined) throw new Error('It was not found.');
    const text = message.slice(found.start, found.end);
    expect(typeof place === 'string' ? text === place : place.test(text), text).toBe(true);
  });

  it('a message without any has none', () => {
    const body =
      '--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nÃ©\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAEC\n--b--';
    expect(parseMime(bytesOf(multipart('; boundary=b', body))).faults).toEqual([]);
  });

  it('are counted at their first place', () => {
    const { faults } = parseMime(bytesOf('Subject: x\r\n\r\na\0\0b\nc\0\n\r\n'));
    expect(faults.map(({ code, start, count }) => [code, start, count])).toEqual([
      ['nul', 15, 3],
      ['bare-lf', 18, 2],
    ]);
  });

  it('line feeds throughout are said once', () => {
    const { faults } = parseMime(bytesOf(multipart('; boundary=b', '--b\n\nx\n--b\n\ny\n--b--').replaceAll('\r', '')));
    expect(faults.map(({ code, path, count }) => [code, path, count])).toEqual([['bare-lf', '', 10]]);
  });
});

const outline = ({ path, contentType, parts }: MimePart): readonly string[] => [
  `${path} ${contentType}`,
  ...parts.flatMap(outline),
];

it('paths are numbered as IMAP does (RFC 3501 6.4.5)', () => {
  const inner = 'Content-Type: multipart/alternative; boundary=c\n\n--c\n\nx\n--c\nContent-Type: text/html\n\nx\n--c--';
  const body = `--b\n\nx\n--b\nContent-Type: message/rfc822\n\n${inner}\n--b\nContent-Type: message/rfc822\n\nSubject: y\n\nz\n--b--`;
  expect(outline(parseMime(bytesOf(multipart('; boundary=b', body))).root)).toEqual([
    ' multipart/mixed',
    '1 text/plain',
    '2 message/rfc822',
    '2.TEXT multipart/alternative',
    '2.1 text/plain',
    '2.2 text/html',
    '3 message/rfc822',
    '3.1 text/plain',
  ]);
});

const piece = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '\0',
    ' ',
    '--b',
    '--b--',
    '--c',
    '=',
    '=3D',
    'AAAA',
    'QQ==',
    '\xE9',
    'x: y',
    '\r\n\r\n',
    '(',
    '"',
    'Content-Type: multipart/mixed; boundary=b\r\n',
    'Content-Type: multipart/digest; boundary="c"\r\n',
    'Content-Type: message/rfc822\r\n\r\n',
    'Content-Transfer-Encoding: base64\r\n',
    'Content-Transfer-Encoding: quoted-printable\r\n\r\n',
    'Content-Type: text/plain; charset=iso-2022-jp\r\n',
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 8 }),
);

function check(bytes: Uint8Array, one: MimePart): void {
  const { head, body, parts, decodedBytes } = one;
  expect(head.start <= head.end && head.end <= body.start && body.start <= body.end && body.end <= bytes.length).toBe(
    true,
  );
  const starts = parts.flatMap((inner) => [inner.head.start, inner.body.end]);
  expect([body.start, ...starts, body.end]).toEqual([body.start, ...starts, body.end].toSorted((a, b) => a - b));
  const isMultipart = one.contentType.startsWith('multipart/');
  expect(decodedBytes).toBe(isMultipart ? null : decodePart(bytes, one).length);
  for (const inner of parts) check(bytes, inner);
}

it('spans lie in each other, and sizes are those of what is decoded, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const bytes = bytesOf(pieces.join(''));
      const { root, faults, parts, lineEnds } = parseMime(bytes);
      check(bytes, root);
      expect(outline(root)).toHaveLength(parts);
      expect(new Set(outline(root)).size).toBe(parts);
      expect(faults.every(({ start, end }) => start <= end && end <= bytes.length)).toBe(true);
      expect(lineEnds.lf + lineEnds.crlf).toBe(bytes.filter((byte) => byte === 0x0a).length);
    }),
    { numRuns: 300 },
  );
});

describe('bounds', () => {
  it('100,000 parts', () => {
    const { parts, faults } = parseMime(bytesOf(multipart('; boundary=b', '--b\n\n'.repeat(100_000))));
    expect(parts).toBe(mimeLimits.maxParts);
    expect(faults.find(({ code }) => code === 'parts-too-many')?.count).toBe(100_000 - mimeLimits.maxParts + 1);
  });

  it('nested a hundred deep', () => {
    const layers = Array.from(
      { length: 100 },
      (_, index) => `Content-Type: multipart/mixed; boundary=b${index}x\r\n\r\n--b${index}x\r\n`,
    );
    expect(parseMime(bytesOf(layers.join(''))).depth).toBe(mimeLimits.maxDepth);
  });

  it('a header of 5 MB', () => {
    const { root } = parseMime(bytesOf(`A: ${'x'.repeat(5_000_000)}\r\nSubject: y\r\n\r\nbody`));
    expect(root.headers.map(({ name }) => name)).toEqual(['A']);
    expect(root.headers[0]?.value.length).toBeLessThanOrEqual(mimeLimits.maxHeaderBytes);
    expect(root.decodedBytes).toBe(4);
  });

  it('more than is read', () => {
    const bytes = new Uint8Array(mimeLimits.maxBytes + 10).fill(0x41);
    const { faults } = parseMime(bytes);
    expect(faults.find(({ code }) => code === 'message-too-large')).toMatchObject({
      start: mimeLimits.maxBytes,
      end: bytes.length,
    });
  });
});
