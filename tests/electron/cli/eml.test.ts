// `plumbline eml`: what it prints of a message, what it takes, and how it ends.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { emlCommand } from '../../../electron/cli/eml.ts';
import type { Language } from '../../../shared/text.ts';
import { accept, notFound, refuse } from '../../../shared/failure.ts';
import { txt } from '../../fakes/dns-reply.ts';
import { mailWorld } from '../../fakes/mail-trial.ts';
import { terminalDoor } from '../../fakes/terminal-door.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const message = readFileSync(new URL('../../fixtures/dkim/dkimpy/rfc6376.signed.msg', import.meta.url));
const received = [
  'Return-Path: <joe@football.example.com>',
  'Received: from out.football.example.com (out.football.example.com [192.0.2.1])',
  ' by mx.example.net (Postfix) with ESMTP id 1; Fri, 11 Jul 2003 21:00:47 -0700',
  'Authentication-Results: mx.example.net; dkim=pass header.d=football.example.com header.s=brisbane; spf=pass smtp.mailfrom=football.example.com',
  '',
].join('\n');
const brisbane = 'v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';
const zone = zoneResolver([
  txt('brisbane._domainkey.football.example.com', brisbane),
  txt('football.example.com', 'v=spf1 ip4:198.51.100.1 -all'),
  txt('_dmarc.football.example.com', 'v=DMARC1; p=reject'),
]);

function standIn(language: Language = 'en') {
  const world = mailWorld(zone);
  return terminalDoor({
    language,
    openWorld: async (named) => (named === 'x' ? refuse({ kind: 'not-a-resolver', input: 'x' }) : accept(world)),
    openMails: () => ({
      readBytes: async (file) =>
        file === 'gone.eml' ? refuse(notFound(file)) : accept(Buffer.concat([Buffer.from(received), message])),
      workshop: { ...world.workshop, close: async () => undefined },
      signatures: world.signatures,
    }),
  });
}

it('prints who vouches for it, its way here, what was claimed, and what to mend', async () => {
  const { door, said } = standIn();
  expect(await emlCommand(['mails/joe.eml'], door)).toBe(0);
  const page = said.join('\n');
  expect(said[0]).toBe('This message passes DMARC by DKIM alone.');
  expect(page).toMatch(
    /^Sent by 192\.0\.2\.1 \(out\.football\.example\.com\), MAIL FROM <joe@football\.example\.com>$/mu,
  );
  expect(page).toMatch(/^DMARC {2}pass {7}From football\.example\.com$/mu);
  expect(page).toMatch(/^SPF {4}fail {7}football\.example\.com 192\.0\.2\.1$/mu);
  expect(page).toMatch(/^DKIM {3}pass {7}d=football\.example\.com s=brisbane ed25519-sha256 \(strict\)$/mu);
  expect(page).toMatch(/^DKIM {3}permerror {2}d=football\.example\.com s=test/mu);
  expect(page).toMatch(/^ {2}1 {2}out\.football\.example\.com 192\.0\.2\.1 -> mx\.example\.net\n {5}ESMTP, no TLS$/mu);
  expect(page).toContain('spf=pass smtp.mailfrom=football.example.com, here fail  mx.example.net');
  expect(page).toMatch(/^MEDIUM\s+SPF fails\s+message-spf-failed$/mu);
});

it('prints one JSON object in the language asked for, and exits by --fail-on', async () => {
  const { door, said } = standIn('ja');
  expect(await emlCommand(['-', '--json', '--fail-on', 'medium'], door)).toBe(1);
  const printed: unknown = JSON.parse(said.join('\n'));
  expect(printed).toMatchObject({
    name: '-',
    fromDomain: 'football.example.com',
    headline: 'このメールは DKIM だけで DMARC に合格しています。',
    date: '2003-07-12T04:00:37.000Z',
    sender: { ip: '192.0.2.1' },
    hops: [{ at: '2003-07-12T04:00:47.000Z', encrypted: 'no' }],
    signatures: [
      { result: 'pass', bodyHash: { matches: true } },
      { result: 'permerror', cause: 'key-missing' },
    ],
    dmarc: { result: 'pass', policy: 'reject' },
    arc: { result: 'none' },
    claimed: [
      { method: 'dkim', agrees: true },
      { method: 'spf', agrees: false },
    ],
    structure: { contentType: 'text/plain' },
  });
});

it.each([
  [[], /^Name one message/u, 2],
  [['a.eml', 'b.eml'], /^Name one message/u, 2],
  [['a.eml', '--fail-on', 'bad'], /^--fail-on takes one of/u, 2],
  [['a.eml', '--resolver', 'x'], /is not a resolver/u, 2],
  [['gone.eml'], /gone\.eml was not found/u, 3],
] as const)('says in one sentence what is wrong with %j', async (args, sentence, code) => {
  const { door, complained } = standIn();
  expect(await emlCommand(args, door)).toBe(code);
  expect(complained).toEqual([expect.stringMatching(sentence)]);
});
