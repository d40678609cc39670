// Messages that are not what they should be are read as far as they go, within bounds.
import { expect, it, test } from 'vitest';
import { systemSignatures } from '../../../../../electron/adapters/system/signatures.ts';
import { readReceived } from '../../../../../electron/engine/mail/received/read-received.ts';

const read = (message: string) => readReceived(Buffer.from(message, 'latin1'), systemSignatures.startDigest);
const signature = (more: string) =>
  `DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=a; h=from; bh=AAAA; b=AAAA; ${more}\r\n`;

test.each([
  ['10,000 hops', 'Received: from a ([192.0.2.1]) by b with SMTP; x\r\n'.repeat(10_000)],
  ['1,000 signatures', signature('c=relaxed/relaxed').repeat(1_000)],
  [
    'h= with 5,000 names',
    signature(`c=relaxed; z=${'a:b|'.repeat(5_000)}c:d`).replace('h=from', `h=from${':x'.repeat(5_000)}`),
  ],
  ['1,000 seals', 'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=a.example; s=a; b=AAAA\r\n'.repeat(1_000)],
  ['brackets that never close', `Received: from ${'('.repeat(100_000)}\r\nFrom: ${'<'.repeat(100_000)}\r\n`],
  ['a header of a megabyte', `From: ${'a@example.com, '.repeat(70_000)}\r\n`],
  ['spaces', `Authentication-Results: x; ${'dkim = '.repeat(50_000)}\r\nReceived:${' '.repeat(500_000)}; x\r\n`],
  ['NUL and eight-bit bytes', `Su\0bject: \0\xff\r\n\0: x\r\n`],
  ['no headers', ''],
  ['folds alone', ' a\r\n\tb\r\n'.repeat(1_000)],
])('%s', (_title, head) => {
  const startedAt = performance.now();
  const reading = read(`${head}\r\nbody\0\r\n`);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
  expect(reading.hops.length).toBeLessThanOrEqual(100);
  expect(reading.signatures.length).toBeLessThanOrEqual(20);
  expect(reading.claims.length).toBeLessThanOrEqual(100);
});

it('counts what it leaves out', () => {
  expect(read(`${'Received: by a; x\r\n'.repeat(150)}\r\n`)).toMatchObject({ hopsLeftOut: 50 });
  expect(read(`${signature('').repeat(25)}\r\n`)).toMatchObject({ signaturesLeftOut: 5 });
});

it('reads nothing but a body, nothing at all, and a mailbox file', () => {
  expect(read('')).toMatchObject({ hops: [], from: '', fromDomains: [], sender: null });
  expect(read('hello\r\n').fromDomains).toEqual([]);
  expect(read('From ann Fri Jan 15\nFrom: a@example.com\n\nx').fromDomains).toEqual(['example.com']);
  expect(read('\xef\xbb\xbfFrom: a@example.com\n\nx').fromDomains).toEqual(['example.com']);
});

it.each([
  ['Shop <a@b.example>', ['b.example']],
  ['"a@x.example" <a@b.example>', ['b.example']],
  ['a@b.example (c@d.example)', ['b.example']],
  ['a@b.example, <c@D.example>', ['b.example', 'd.example']],
  ['x <a@b.example> <c@d.example>', ['d.example']],
  ['Team: a@b.example, c@b.example;', ['b.example']],
  ['a@b\xc3\xbccher.example', ['xn--bcher-kva.example']],
  ['nobody', []],
])('finds the domains of From: %s', (from, domains) => {
  expect(read(`From: ${from}\r\n\r\n`).fromDomains).toEqual(domains);
});

const fault = (tags: string) =>
  read(`DKIM-Signature: ${tags}\r\nFrom: a@example.com\r\n\r\n`).signatures[0]?.fault?.en ?? null;
const good = { v: '1', a: 'rsa-sha256', d: 'example.com', s: 'a', h: 'from', bh: 'AAAA', b: 'AAAA' };
const tagsWith = (change: { readonly [tag: string]: string | null }) =>
  Object.entries({ ...good, ...change })
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}=${value}`]))
    .join('; ');

it.each([
  [{}, null],
  [{ v: '2' }, 'not version 1'],
  [{ v: null }, 'v= is missing'],
  [{ bh: null }, 'bh= is missing'],
  [{ a: 'rsa-md5' }, 'not an algorithm'],
  [{ a: 'rsa-sha1' }, 'rsa-sha1'],
  [{ d: 'a@b.example' }, 'not a domain name'],
  [{ d: 'localhost' }, 'not a domain name'],
  [{ s: '-a' }, 'not a selector'],
  [{ h: 'to:subject' }, 'does not name From'],
  [{ h: 'from:' }, 'not a header name'],
  [{ h: 'From : To' }, null],
  [{ i: '@mail.example.com' }, null],
  [{ i: 'ann@example.com' }, null],
  [{ i: '@other.example' }, 'not within'],
  [{ i: '@badexample.com' }, 'not within'],
  [{ c: 'nofws' }, 'canonicalization'],
  [{ q: 'dns/txt:x' }, null],
  [{ q: 'http' }, 'unknown way'],
  [{ l: '-1' }, 'not a number'],
  [{ t: '20', x: '10' }, 'expires'],
  [{ b: 'A*' }, 'base64'],
  [{ z: 'From:a' }, null],
  [{ unknown: 'x' }, null],
  [{ 'bad-name': 'x' }, 'not a tag name'],
  [{ 's ': 'again' }, 'repeated'],
] as const)('reads the tags %j', (change, says) => {
  expect(fault(tagsWith(change)) ?? 'none').toContain(says ?? 'none');
});

it('names the headers that differ from their copies in z=', () => {
  const head = `DKIM-Signature: ${tagsWith({ h: 'from:subject', z: 'From:a@example.com|Subject:Old=20one' })}\r\n`;
  const of = (subject: string) => read(`${head}From: a@example.com\r\nSubject: ${subject}\r\n\r\n`).signatures[0];
  expect(of('New one')?.changedHeaders).toEqual(['subject']);
  expect(of('Old one')?.changedHeaders).toEqual([]);
});
