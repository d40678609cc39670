// The key records of published suites read as those suites say (their origin stands in fixtures/dkim/SOURCE.md).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseKeyRecord } from '../../electron/engine/protocols/dkim/parse.ts';
import { readSelectors } from '../../electron/engine/protocols/dkim/signature.ts';

const read = (path: string) => readFileSync(new URL(`../fixtures/dkim/${path}`, import.meta.url), 'latin1');
const judged = (text: string) => {
  const { key, faults } = parseKeyRecord(text);
  const held = key.kind === 'rsa' ? `rsa ${key.form} ${key.bits}` : key.kind;
  return { held, faults: faults.map(({ kind }) => kind) };
};

// What dkimpy's own tests expect: test and test2 verify, the three bad ones do not.
test.each([
  ['test.txt', { held: 'rsa spki 1024', faults: ['granularity'] }],
  ['test2.txt', { held: 'rsa spki 1024', faults: ['granularity'] }],
  ['ed25519test.dns', { held: 'ed25519', faults: [] }],
  ['badversion.txt', { held: 'rsa spki 1024', faults: ['version-wrong'] }],
  ['badk.txt', { held: 'mismatch', faults: ['granularity', 'key-type-unknown'] }],
  ['test_bad.txt', { held: 'cut', faults: ['granularity'] }],
])('dkimpy %s', (file, expected) => {
  expect(judged(read(`dkimpy/${file}`).trim())).toEqual(expected);
});

const zone = z.record(z.string(), z.object({ TXT: z.array(z.array(z.string())) }));

test('mailauth: the keys of RFC 8463 Appendix A, split into character-strings', () => {
  const records = zone.parse(JSON.parse(read('mailauth-ec/dns.json')));
  const keyAt = (name: string) => judged((records[name]?.TXT[0] ?? []).join(''));
  expect(keyAt('brisbane._domainkey.football.example.com')).toEqual({ held: 'ed25519', faults: [] });
  expect(keyAt('test._domainkey.football.example.com')).toEqual({ held: 'rsa spki 1024', faults: [] });
});

// 002 is the example of RFC 6376: a bare RSAPublicKey, which errata 3017 is about.
test.each([
  ['001.txt', 'brisbane', { held: 'ed25519', faults: [] }],
  ['001.txt', 'test', { held: 'rsa spki 1024', faults: [] }],
  ['002.txt', 'newengland', { held: 'rsa pkcs1 1024', faults: [] }],
])('stalwart %s, %s', (file, selector, expected) => {
  const line = read(`stalwart/${file}`)
    .split('\n')
    .find((text) => text.startsWith(`${selector}._domainkey.`));
  expect(judged(line?.slice(line.indexOf(' ') + 1) ?? '')).toEqual(expected);
});

test.each([
  ['dkimpy/rfc6376.signed.msg', ['brisbane football.example.com', 'test football.example.com']],
  ['dkimpy/ed25519test2.msg', ['sed test.ex']],
  ['dkimpy/test2.message', ['20120113 gmail.com']],
  ['dkimpy/test.message', []],
  ['mailauth-ec/signed.eml', ['brisbane football.example.com', 'test football.example.com']],
  ['stalwart/002.txt', ['newengland example.com']],
])('the signatures of %s name their keys', (file, expected) => {
  // Stalwart's files begin with the zone, an empty line before the message.
  const message = file.startsWith('stalwart') ? read(file).replace(/^.*\n\n/u, '') : read(file);
  expect(readSelectors(message).map(({ selector, domain }) => `${selector} ${domain}`)).toEqual(expected);
});
