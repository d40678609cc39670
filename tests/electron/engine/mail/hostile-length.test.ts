// Long headers that are made to be read again and again from their middle: reading them has to end.
import { expect, it } from 'vitest';
import { systemSignatures } from '../../../../electron/adapters/system/signatures.ts';
import { readReceived } from '../../../../electron/engine/mail/received/read-received.ts';
import { readForm } from '../../../../electron/engine/mail/message/read-form.ts';
import { parseMime } from '../../../../electron/engine/protocols/mime/parse.ts';

const length = 100_000;
const many = (piece: string): string => piece.repeat(Math.ceil(length / piece.length));
const letters = Array.from({ length: 60_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7) % 20_000))).join('');
const signed = (tags: string) => `DKIM-Signature: v=1; a=rsa-sha256; h=from; bh=AAAA; b=AAAA; ${tags}`;

// Each took minutes where the work grew with the square of the length: no other bound than the test's own end is needed.
it.each([
  ['words behind an open bracket', `To: a <${many('b ')}`],
  ['a route without an end', `To: a <@${many('b,')}`],
  ['a selector', signed(`d=a.example; s=${many('_domainkey.')}\u2028`)],
  ['a signing domain beyond ASCII', signed(`d=${letters}.example; s=a`)],
  ['authors beyond ASCII', `From: a@${letters.slice(0, 6000)}\r\n`.repeat(10)],
  ['results without a value', `Authentication-Results: mx; ${`${'a'.repeat(3990)}; `.repeat(4)}\r\n`.repeat(12)],
  ['open comments', `To: ${many('(')}`],
  ['open quotes', `To: ${many('a" ')}`],
  ['open encoded words', `Subject: ${many('=?utf-8?q?')}`],
  ['blanks', `Content-Type: text/plain;${many(' ')}x`],
  ['pieces of a parameter', `Content-Type: text/plain; ${many('name*1*=a; ')}`],
  ['blanks before the ends of lines', `X: y\r\n\r\n${many(`${' '.repeat(200)}x`)}`],
])('ends with %s', (_what, head) => {
  const bytes = Buffer.from(`From: a@b.example\r\n${head}\r\n\r\nHi\r\n`);
  const structure = parseMime(bytes);
  expect(readForm(bytes, structure).form.from).toBe('a@b.example');
  expect(readReceived(bytes, systemSignatures.startDigest).fromDomains[0]).toBe('b.example');
});
