// The signed messages of published suites verify as those suites say (their origin stands in fixtures/dkim/SOURCE.md).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { DnsReply } from '../../shared/dns.ts';
import { ended, txt } from '../fakes/dns-reply.ts';
import { checkTrial } from '../fakes/mail-trial.ts';

const read = (path: string) => readFileSync(new URL(`../fixtures/dkim/${path}`, import.meta.url), 'latin1');
const record = (path: string) => read(`dkimpy/${path}`).trim();
const zone = z.record(z.string(), z.object({ TXT: z.array(z.array(z.string())) }));
const appendix: readonly DnsReply[] = Object.entries(zone.parse(JSON.parse(read('mailauth-ec/dns.json')))).map(
  ([name, { TXT }]) => txt(name, ...TXT),
);

/** "name TXT" lines, an empty line, then the message. */
function stalwart(file: string): { readonly keys: readonly DnsReply[]; readonly message: string } {
  const [head = '', ...rest] = read(`stalwart/${file}`).replace(/\r\n/gu, '\n').split('\n\n');
  const keys = head.split('\n').map((line) => txt(line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)));
  return { keys, message: rest.join('\n\n') };
}

async function results(message: string, keys: readonly DnsReply[]): Promise<readonly string[]> {
  const { signatures } = await checkTrial(message, keys);
  return signatures.map(({ selector, result, cause }) => `${selector ?? ''} ${result} ${cause ?? ''}`);
}

test('RFC 8463 Appendix A, as dkimpy, mailauth and Stalwart keep it', async () => {
  const both = ['brisbane pass verified', 'test pass verified'];
  expect(await results(read('dkimpy/rfc6376.signed.msg'), appendix)).toEqual(both);
  expect(await results(read('mailauth-ec/signed.eml'), appendix)).toEqual(both);
  const { keys, message } = stalwart('001.txt');
  expect(await results(message, keys)).toEqual(both);
});

test('RFC 6376 Appendix A, with the bare RSAPublicKey that errata 3017 is about', async () => {
  const { keys, message } = stalwart('002.txt');
  expect(await results(message, keys)).toEqual(['newengland pass verified']);
});

// Exim signed it by a draft of RFC 8463, and the other's key is not the one that is kept: mailauth says the same of both.
test('dkimpy: signatures that do not fit their keys', async () => {
  const sed = txt('sed._domainkey.test.ex', record('ed25519test.dns'));
  expect(await results(read('dkimpy/ed25519test2.msg'), [sed])).toEqual(['sed fail headers-changed']);
  const gmail = txt('20120113._domainkey.gmail.com', record('test2.txt'));
  expect(await results(read('dkimpy/test2.message'), [gmail])).toEqual(['20120113 fail headers-changed']);
});

test.each([
  ['badversion.txt', 'key-broken'],
  ['badk.txt', 'key-refuses'],
  ['test_bad.txt', 'key-broken'],
])('dkimpy: with %s for its key no signature passes', async (file, cause) => {
  const key = txt('test._domainkey.football.example.com', record(file));
  const [, second] = await results(read('dkimpy/rfc6376.signed.msg'), [key]);
  expect(second).toBe(`test permerror ${cause}`);
});

test.each(['test.message', 'test_extra.message', 'test_nofrom.message', 'rfc6376.msg', 'ed25519test.msg'])(
  'dkimpy: %s is not signed',
  async (file) => {
    expect(await results(read(`dkimpy/${file}`), [])).toEqual([]);
  },
);

test('a key that cannot be asked for leaves the question open; one that is gone ends it', async () => {
  const down = ended('brisbane._domainkey.football.example.com', 'TXT', 'servfail');
  expect(await results(read('dkimpy/rfc6376.signed.msg'), [down])).toEqual([
    'brisbane temperror key-unreachable',
    'test permerror key-missing',
  ]);
});
