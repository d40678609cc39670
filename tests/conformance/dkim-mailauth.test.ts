// mailauth as another signer and sealer: what it makes verifies here, what is changed afterwards does not, and both
// canonicalize alike.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import fc from 'fast-check';
import { sealMessage } from 'mailauth/lib/arc/index.js';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import { dkimBody } from 'mailauth/lib/dkim/body/index.js';
import { formatRelaxedLine } from 'mailauth/lib/tools.js';
import { systemSignatures } from '../../electron/adapters/system/signatures.ts';
import { canonicalizeBody, digestBody } from '../../electron/engine/protocols/dkim/canonicalize-body.ts';
import { canonicalHeader } from '../../electron/engine/protocols/dkim/canonicalize-header.ts';
import type { DnsReply } from '../../shared/dns.ts';
import { ended, txt } from '../fakes/dns-reply.ts';
import { checkTrial } from '../fakes/mail-trial.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const short = generateKeyPairSync('rsa', { modulusLength: 768 });
const ed25519 = generateKeyPairSync('ed25519');
const pem = (key: typeof rsa.privateKey): string => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = (key: typeof rsa.publicKey): Buffer => key.export({ type: 'spki', format: 'der' });
const rsaRecord = `v=DKIM1; k=rsa; p=${der(rsa.publicKey).toString('base64')}`;
const edRecord = `v=DKIM1; k=ed25519; p=${der(ed25519.publicKey).subarray(-32).toString('base64')}`;

const zone: readonly DnsReply[] = [
  txt('r._domainkey.example.com', rsaRecord),
  txt('e._domainkey.example.com', edRecord),
  txt('short._domainkey.example.com', `v=DKIM1; p=${der(short.publicKey).toString('base64')}`),
  txt('one._domainkey.relay1.example', rsaRecord),
  txt('one._domainkey.relay2.example', rsaRecord),
  txt('one._domainkey.relay3.example', edRecord),
];

const letter = [
  'From: Shop  <news@example.com>',
  'To: ann@example.net',
  'Subject: A   folded',
  '\tsubject ',
  'Date: Fri, 15 Jan 2027 07:00:00 +0000',
  'MIME-Version: 1.0',
  '',
  'Hello  Ann, \t ',
  '',
  ' how are you?',
  '',
  '',
].join('\r\n');

type How = { readonly selector: string; readonly privateKey: string; readonly canonicalization?: string };

async function signed(how: How, further: object = {}): Promise<string> {
  const options = { signingDomain: 'example.com', signTime: new Date(1_799_990_000_000), ...how, ...further };
  const { signatures, errors } = await dkimSign(letter, { ...options, signatureData: [options] });
  expect(errors).toEqual([]);
  return signatures + letter;
}

async function outcome(message: string, now = zone): Promise<string | undefined> {
  const [signature] = (await checkTrial(message, now)).signatures;
  return signature === undefined ? undefined : `${signature.result} ${signature.cause ?? ''}`;
}

const ways = ['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed'].flatMap((canonicalization) => [
  { canonicalization, selector: 'r', privateKey: pem(rsa.privateKey) },
  { canonicalization, selector: 'e', privateKey: pem(ed25519.privateKey) },
]);

describe.each(ways)('$canonicalization by $selector', (how) => {
  it('verifies, and says what was changed', async () => {
    const message = await signed(how);
    expect(await outcome(message)).toBe('pass verified');
    expect(await outcome(message.replace(/\r\n/gu, '\n'))).toBe('pass verified');
    expect(await outcome(`${message}One line more.\r\n`)).toBe('fail body-changed');
    expect(await outcome(message.replace('A   folded', 'Another'))).toBe('fail headers-changed');
    expect(await outcome(message.replace('A   folded', 'Another').replace('Hello', 'Bye'))).toBe('fail both-changed');
    const isRelaxed = how.canonicalization.endsWith('relaxed');
    expect(await outcome(message.replace('Hello  Ann', 'Hello Ann'))).toBe(
      isRelaxed ? 'pass verified' : 'fail body-changed',
    );
  });
});

describe('a signature that does not count', () => {
  const plain = { selector: 'r', privateKey: pem(rsa.privateKey) };

  it('by its key: too short, revoked, gone, for something else, unreachable', async () => {
    const weak = await signed({ selector: 'short', privateKey: pem(short.privateKey) });
    expect(await outcome(weak)).toBe('policy key-short');
    const message = await signed(plain);
    const name = 'r._domainkey.example.com';
    const key = der(rsa.publicKey).toString('base64');
    expect(await outcome(message, [txt(name, 'v=DKIM1; p=')])).toBe('permerror key-revoked');
    expect(await outcome(message, [txt(name, 'hello')])).toBe('permerror key-missing');
    expect(await outcome(message, [])).toBe('permerror key-missing');
    expect(await outcome(message, [txt(name, `h=sha1; p=${key}`)])).toBe('permerror key-refuses');
    expect(await outcome(message, [txt(name, `s=tlsrpt; p=${key}`)])).toBe('permerror key-refuses');
    expect(await outcome(message, [txt(name, `t=s:y; p=${key}`)])).toBe('pass verified');
    expect(await outcome(message, [ended(name, 'TXT', 'timeout')])).toBe('temperror key-unreachable');
    expect(await outcome(message, [txt(name, edRecord, rsaRecord)])).toBe('pass verified');
  });

  it('by its algorithm, its end, or a name that its key does not allow', async () => {
    expect(await outcome(await signed(plain, { algorithm: 'rsa-sha1' }))).toBe('permerror tags-broken');
    const early = { expires: new Date(1_799_995_000_000) };
    expect(await outcome(await signed(plain, early))).toBe('permerror expired');
    const received = 'Received: from a ([192.0.2.1]) by b; Fri, 15 Jan 2027 06:00:00 +0000\r\n';
    expect(await outcome(received + (await signed(plain, early)))).toBe('pass verified');
  });

  it('with l= leaves what follows unsigned, and names how much', async () => {
    const message = await signed(plain, { maxBodyLength: 10 });
    const report = await checkTrial(`${message}Added.\r\n`, zone);
    expect(report.signatures[0]).toMatchObject({ result: 'pass', signedBytes: 10 });
    expect(report.signatures[0]?.unsignedBytes).toBeGreaterThan(8);
    expect(report.findings.find(({ id }) => id === 'message-dkim-length-limited')?.verdict).toBe('fail');
    expect(await outcome(message.replace(/Hello[^]*$/u, 'H\r\n'))).toBe('fail body-changed');
  });
});

type Seal = { readonly domain: string; readonly key: typeof rsa.privateKey; readonly i: number; readonly cv: string };

async function sealed(message: string, { domain, key, i, cv }: Seal): Promise<string> {
  const authResults = `mx.${domain}; dkim=pass header.d=example.com`;
  const seal = { signingDomain: domain, selector: 'one', privateKey: pem(key), i, cv, authResults };
  const headers = await sealMessage(message, seal);
  expect(headers.length).toBeGreaterThan(100);
  return headers.toString('latin1') + message;
}

test('ARC chains of one to three sets that mailauth sealed; a change breaks the newest set alone, a forged seal the chain', async () => {
  let message = await signed({ selector: 'r', privateKey: pem(rsa.privateKey) });
  const keys = [rsa.privateKey, rsa.privateKey, ed25519.privateKey];
  for (const [index, key] of keys.entries()) {
    const i = index + 1;
    message = await sealed(message, { domain: `relay${i}.example`, key, i, cv: i === 1 ? 'none' : 'pass' });
    const { arc } = await checkTrial(message, zone);
    expect(arc).toMatchObject({ result: 'pass' });
    expect(arc.sets.map(({ sealer }) => sealer)).toHaveLength(index + 1);
  }
  const verdict = async (changed: string, now = zone) => (await checkTrial(changed, now)).arc;
  expect(await verdict(`${message}A footer.\r\n`)).toMatchObject({ result: 'fail' });
  expect((await verdict(`${message}A footer.\r\n`)).says.en).toContain('after set 3');
  const forged = await verdict(message.replace(/cv=pass/u, 'cv=none'));
  expect(forged.says.en).toContain('broken at set 3');
  const lacking = await verdict(message.replace(/^ARC-Seal: i=2;[^]*?\r\n(?=\S)/mu, ''));
  expect(lacking).toMatchObject({ result: 'fail', sets: [] });
  const down = zone.map((reply) =>
    reply.question.name.includes('relay2') ? ended(reply.question.name, 'TXT', 'servfail') : reply,
  );
  expect(await verdict(message, down)).toMatchObject({ result: 'unknown' });
  expect(await verdict(letter)).toMatchObject({ result: 'none', sets: [] });
  // A host that changes the message and seals it again may do so; one that found the chain broken says so for good.
  const next = { domain: 'relay1.example', key: rsa.privateKey, i: 4 };
  const footer = `${message}A footer.\r\n`;
  expect(await verdict(await sealed(footer, { ...next, cv: 'pass' }))).toMatchObject({ result: 'pass' });
  expect(await verdict(await sealed(footer, { ...next, cv: 'fail' }))).toMatchObject({ result: 'fail' });
});

const bytes = fc
  .array(fc.constantFrom('a', ' ', '\t', '\r\n', '\r\n', '\n', '\r', 'word', '  ', '\u00E9', '\0', 'x'.repeat(5000)), {
    maxLength: 40,
  })
  .map((pieces) => Buffer.from(pieces.join(''), 'latin1'));

describe('canonicalization', () => {
  it.each(['simple', 'relaxed'] as const)('of bodies by %s is what mailauth makes of them, and idempotent', (how) => {
    fc.assert(
      fc.property(bytes, fc.option(fc.nat(60), { nil: null }), (body, limit) => {
        const theirs = dkimBody(how, 'sha256', limit ?? false);
        // Its line ends are mended before; a CR alone it takes for one.
        const lines = body.toString('latin1').replace(/\r(?!\n)/gu, '');
        theirs.update(Buffer.from(lines.replace(/\r?\n/gu, '\r\n'), 'latin1'));
        const { hash } = digestBody(
          Buffer.from(lines, 'latin1'),
          { how, limit },
          systemSignatures.startDigest('sha256'),
        );
        expect(Buffer.from(hash).toString('base64')).toBe(theirs.digest('base64'));
        const once = canonical(body, how);
        expect(canonical(once, how).equals(once)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('of headers is what mailauth makes of them', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const text = value
          .toString('latin1')
          .replace(/\r(?!\n)|\0/gu, '')
          .replace(/\r?\n/gu, '\r\n ');
        const raw = `Subject \t: ${text}`.trimEnd();
        const theirs: Buffer = formatRelaxedLine(Buffer.from(raw, 'latin1'), '\r\n');
        expect(canonicalHeader(raw, 'relaxed')).toBe(theirs.toString('latin1'));
      }),
      { numRuns: 150 },
    );
  });
});

function canonical(body: Uint8Array, how: 'simple' | 'relaxed'): Buffer {
  const pieces: Buffer[] = [];
  canonicalizeBody(body, how, (piece) => pieces.push(Buffer.from(piece)));
  return Buffer.concat(pieces);
}
