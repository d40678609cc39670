import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseKeyRecord } from '../../../../../electron/engine/protocols/dkim/parse.ts';

const p = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64');

const faultsOf = (text: string) => parseKeyRecord(text).faults.map(({ kind }) => kind);
const marked = (text: string) => parseKeyRecord(text).faults.map(({ span }) => text.slice(span.start, span.end));

test.each([
  ['as SES publishes it', `p=${p}`],
  ['with version and type', `v=DKIM1; k=rsa; p=${p}`],
  ['with a closing semicolon', `v=DKIM1; k=rsa; p=${p};`],
  ['without spaces', `v=DKIM1;k=rsa;p=${p}`],
  ['with white space in the key', `v = DKIM1 ; p = ${p.slice(0, 90)} \t ${p.slice(90)}`],
  ['with the key first', `p=${p}; k=rsa`],
  ['for mail, with sha256', `v=DKIM1; h=sha1:sha256; s=email; t=s; p=${p}`],
  ['in capitals where the ABNF allows it', `v=DKIM1; k=RSA; h=SHA256; s=EMAIL; p=${p}`],
  ['with notes that hold quotation marks', `v=DKIM1; n="see \\ops"; p=${p}`],
])('a record %s has no fault', (_, text) => {
  expect(parseKeyRecord(text)).toMatchObject({ faults: [], key: { kind: 'rsa', bits: 2048, form: 'spki' } });
});

test('fields keep what is written, and null where nothing is', () => {
  expect(parseKeyRecord('v=DKIM1; h=sha256 : sha1; t=y:s; n=hello there; x=1; p=').fields).toEqual({
    version: 'DKIM1',
    keyType: null,
    hashes: ['sha256', 'sha1'],
    services: null,
    flags: ['y', 's'],
    notes: 'hello there',
    granularity: null,
    others: [{ name: 'x', value: '1' }],
    publicKey: '',
  });
});

describe('faults, with their place', () => {
  test.each([
    [`v=DKIM2; p=${p}`, ['version-wrong'], ['DKIM2']],
    [`v=dkim1; p=${p}`, ['version-wrong'], ['dkim1']],
    [`k=rsa; v=DKIM1; p=${p}`, ['version-late'], ['v=DKIM1']],
    [`v=DKIM1; k=rsa; k=rsa; p=${p}`, ['duplicate'], ['k=rsa']],
    [`v=DKIM1; k=rsa-sha256; p=${p}`, ['key-type-unknown'], ['rsa-sha256']],
    [`v=DKIM1; k=; p=${p}`, ['key-type-unknown'], ['k=']],
    ['v=DKIM1; k=rsa', ['key-absent'], ['v=DKIM1; k=rsa']],
    [`v=DKIM1; s=tlsrpt; p=${p}`, ['service-not-mail'], ['tlsrpt']],
    [`v=DKIM1; h=rsa-sha256; p=${p}`, ['hash-missing'], ['rsa-sha256']],
    [`v=DKIM1; h=; p=${p}`, ['hash-missing'], ['h=']],
    [`v=DKIM1; t=x; p=${p}`, ['flag-unknown'], ['x']],
    [`v=DKIM1; g=*; p=${p}`, ['granularity'], ['g=*']],
    [`v=DKIM1; a=rsa-sha256; p=${p}`, ['tag-unknown'], ['a=rsa-sha256']],
    [`v=DKIM1;; p=${p}`, ['empty-tag'], [';']],
    [`v=DKIM1; p=${p}; hello`, ['no-equals'], ['hello']],
    [`v=DKIM1; p="${p}"`, ['stray-mark', 'stray-mark'], ['"', '"']],
    [`v=DKIM1\\; p=${p}`, ['stray-mark'], ['\\']],
    ['v=DKIM1; p=QUI', ['key-text'], ['I']],
  ])('%.40s', (text, kinds, places) => {
    expect(faultsOf(text)).toEqual(kinds);
    expect(marked(text)).toEqual(places);
  });

  test('a tag in capitals is unknown, and what it meant is said', () => {
    expect(parseKeyRecord(`v=DKIM1; P=${p}`).faults).toMatchObject([
      { kind: 'key-absent' },
      { kind: 'tag-unknown', name: 'P', meant: 'p' },
    ]);
  });
});

describe('the key', () => {
  test('survives quotation marks between its pieces', () => {
    const text = `v=DKIM1; k=rsa; p=${p.slice(0, 200)}" "${p.slice(200)}`;
    expect(parseKeyRecord(text).key).toMatchObject({ kind: 'rsa', bits: 2048 });
    expect(parseKeyRecord(text).faults).toMatchObject([
      { kind: 'stray-mark', inKey: true },
      { kind: 'stray-mark', inKey: true },
    ]);
  });

  test('cut to 255 characters says so, whatever remainder the base64 is left with', () => {
    for (let length = 250; length <= 255; length += 1) {
      const { key } = parseKeyRecord(`v=DKIM1; k=rsa; p=${p}`.slice(0, length));
      expect(key).toMatchObject({ kind: 'cut', wantBytes: 294 });
    }
  });

  test('without its closing = is read, and the fault stands', () => {
    const text = 'k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    expect(parseKeyRecord(text)).toMatchObject({ key: { kind: 'ed25519' }, faults: [{ problem: 'unpadded' }] });
  });

  test.each([
    ['v=DKIM1; p=', 'revoked'],
    ['v=DKIM1; p= ', 'revoked'],
    ['v=DKIM1', 'absent'],
    ['v=DKIM1; p=-----BEGIN PUBLIC KEY-----', 'undecodable'],
    ['v=DKIM1; k=dsa; p=QUJD', 'unread'],
    ['v=DKIM1; p=QUJD', 'not-der'],
    ['k=ed25519; p=QUJD', 'ed25519-length'],
  ])('%s is %s', (text, kind) => {
    expect(parseKeyRecord(text).key.kind).toBe(kind);
  });
});

test('no text throws, and every mark lies within it', () => {
  const piece = fc.constantFrom(
    'v',
    'k',
    'p',
    'h',
    's',
    't',
    'n',
    'g',
    '=',
    ';',
    ':',
    '"',
    '\\',
    ' ',
    'DKIM1',
    'rsa',
    'MII',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(text, (value) => {
      for (const { span } of parseKeyRecord(value).faults) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(value.length);
        expect(span.start).toBeLessThanOrEqual(span.end);
      }
    }),
    { numRuns: 1000 },
  );
});
