// What swaks writes and opendkim signs verifies with the key that a real BIND 9 serves.
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createResolver } from '../../electron/adapters/dns/create-resolver.ts';
import { parseServer } from '../../electron/adapters/dns/servers.ts';
import type { Resolver } from '../../electron/ports/resolver.ts';
import type { MailReport } from '../../shared/message/mail-report.ts';
import { checkTrial } from '../fakes/mail-trial.ts';
import { type Bind, findNamed, startBind } from '../ports/resolver-bind.ts';

const named = findNamed();
const opendkim = ['/usr/sbin/opendkim', '/usr/local/sbin/opendkim'].find((file) => existsSync(file));
const swaks = ['/usr/bin/swaks', '/usr/local/bin/swaks'].find((file) => existsSync(file));
const isHere = named !== null && opendkim !== undefined && swaks !== undefined;

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const zone = `$TTL 60
@ IN SOA ns1.signed.example. host.signed.example. ( 1 7200 900 1209600 60 )
@ IN NS ns1.signed.example.
ns1 A 127.0.0.1
@ TXT "v=spf1 ip4:192.0.2.7 -all"
_dmarc TXT "v=DMARC1; p=reject"
od._domainkey TXT "v=DKIM1; k=rsa; p=" "${spki.slice(0, 200)}" "${spki.slice(200)}"
`;

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-opendkim-'));

/** As swaks would send it, with an attachment and a subject in Japanese. */
function written(): string {
  const from = 'Shop <news@signed.example>';
  const more = [
    '--h-Subject',
    '=?UTF-8?B?44GT44KT44Gr44Gh44Gv?=',
    '--h-List-Unsubscribe',
    '<https://signed.example/u>',
  ];
  const body = ['--body', 'Hello  Ann,\n\n  how are you?  \n\n', '--attach', '@-'];
  const args = [
    '--dump-mail',
    '--to',
    'ann@example.net',
    '--from',
    'b@signed.example',
    '--h-From',
    from,
    ...more,
    ...body,
  ];
  // The last line's end is cut in two when it dumps.
  return spawnSync(swaks ?? '', args, { input: 'attached\n', encoding: 'latin1' }).stdout.replace(/\r$/u, '\r\n');
}

/** opendkim prints the header that it would have the mail server insert. */
function signed(message: string, canonicalization: string): string {
  writeFileSync(path.join(folder, 'key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  const lines = [
    'Mode s',
    'Domain signed.example',
    'Selector od',
    `KeyFile ${path.join(folder, 'key.pem')}`,
    `Canonicalization ${canonicalization}`,
    'InternalHosts 0.0.0.0/0',
    'RequireSafeKeys no',
    'SignatureAlgorithm rsa-sha256',
    'OversignHeaders From',
  ];
  writeFileSync(path.join(folder, 'opendkim.conf'), `${lines.join('\n')}\n`);
  writeFileSync(path.join(folder, 'message.eml'), message, 'latin1');
  const args = ['-x', path.join(folder, 'opendkim.conf'), '-v', '-v', '-t', path.join(folder, 'message.eml')];
  const { stdout, stderr } = spawnSync(opendkim ?? '', args, { encoding: 'latin1' });
  const value = /hname='DKIM-Signature' hvalue='([^']+)'/u.exec(stdout + stderr)?.[1];
  expect(value, stdout + stderr).toBeDefined();
  const received =
    'Received: from out.signed.example (out.signed.example [192.0.2.7])\n\tby mx.example.net with ESMTPS; Fri, 15 Jan 2027 08:00:00 +0000';
  return `Return-Path: <b@signed.example>\n${received}\nDKIM-Signature: ${value ?? ''}\n${message}`;
}

describe('with swaks, opendkim and BIND 9', () => {
  let bind: Bind | undefined;
  let resolver: Resolver;
  beforeAll(async () => {
    if (named === null || !isHere) return;
    bind = await startBind(named, { 'signed.example': zone });
    const server = parseServer(`127.0.0.1:${bind.portNumber}`);
    resolver = createResolver({ servers: server.ok ? [server.value] : [] });
  });
  beforeEach(({ skip }) => skip(!isHere, 'install them with apt-get install bind9 opendkim swaks'));
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await resolver?.close();
    await bind?.stop();
  });

  const signatureOf = ({ signatures: [first] }: MailReport) => `${first?.result ?? ''} ${first?.cause ?? ''}`;

  it.each(['simple/simple', 'simple/relaxed', 'relaxed/simple', 'relaxed/relaxed'])('%s', async (canonicalization) => {
    const message = signed(written(), canonicalization);
    const report = await checkTrial(message, resolver);
    expect(signatureOf(report)).toBe('pass verified');
    expect(report.signatures[0]).toMatchObject({ canonicalization, aligned: 'strict', keyBits: 2048 });
    expect(report).toMatchObject({ dmarc: { result: 'pass', policy: 'reject' }, spf: { result: 'pass' } });
    expect(report.headline.text.en).toContain('passes DMARC by DKIM and SPF');
    expect(report.subject).toBe('こんにちは');
    expect(report.structure.parts).toBe(3);
    expect(signatureOf(await checkTrial(message.replace('Hello', 'Bye'), resolver))).toBe('fail body-changed');
    const forwarded = message.replace('Subject: ', 'Subject: [list] ');
    expect(signatureOf(await checkTrial(forwarded, resolver))).toBe('fail headers-changed');
  });
});
