// The check of a received message as a whole: what it asks, what it leaves open, and how it is stopped.
import { expect, it } from 'vitest';
import { checkMail } from '../../../../electron/flows/mail/check-mail.ts';
import type { DnsQuestion } from '../../../../shared/dns.ts';
import { refuse } from '../../../../shared/failure.ts';
import { ended, txt } from '../../../fakes/dns-reply.ts';
import { checkTrial, mailWorld } from '../../../fakes/mail-trial.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const hop =
  'Received: from out.example.com ([192.0.2.1]) by mx.example.net with ESMTPS; Fri, 15 Jan 2027 07:59:00 +0000';
const mail = (...head: readonly string[]) =>
  `${['Return-Path: <b@example.com>', hop, ...head].join('\r\n')}\r\n\r\nHi\r\n`;
const dmarc = txt('_dmarc.example.com', 'v=DMARC1; p=quarantine; aspf=s');
const spf = txt('example.com', 'v=spf1 ip4:192.0.2.1 -all');

it('passes DMARC by SPF alone, and says so', async () => {
  const report = await checkTrial(mail('From: a@example.com'), [dmarc, spf]);
  expect(report).toMatchObject({
    dmarc: { result: 'pass', recordDomain: 'example.com', policy: 'quarantine' },
    spf: { result: 'pass', identity: 'mailfrom', aligned: 'strict' },
    headline: { tone: 'warn' },
  });
  expect(report.headline.text.en).toBe('This message passes DMARC by SPF alone, but: The message is not signed');
});

it('fails where the mode is strict and the domains are only related, under the policy of the organization', async () => {
  const report = await checkTrial(mail('From: a@mail.example.com'), [dmarc, spf]);
  expect(report).toMatchObject({
    dmarc: { result: 'fail', recordDomain: 'example.com', policy: 'quarantine' },
    spf: { result: 'pass', aligned: 'relaxed' },
    headline: { tone: 'bad' },
  });
});

it.each([
  ['the DMARC record', [ended('_dmarc.example.com', 'TXT', 'servfail'), spf], 'temperror'],
  ['SPF', [dmarc, ended('example.com', 'TXT', 'timeout')], 'temperror'],
] as const)('blames nobody where %s could not be asked for', async (_what, zone, result) => {
  const report = await checkTrial(mail('From: a@example.com'), zone);
  expect(report).toMatchObject({ dmarc: { result }, headline: { tone: 'unknown' } });
  const dmarcFails = report.findings.filter(
    ({ id, verdict }) => id.startsWith('message-dmarc-failed') && verdict === 'fail',
  );
  expect(dmarcFails).toEqual([]);
});

it.each([
  ['no author', mail('Subject: x'), null, 'bad'],
  ['two authors', mail('From: a@example.com, b@other.example'), 'permerror', 'bad'],
  ['two From headers', mail('From: a@example.com', 'From: a@example.com'), 'permerror', 'bad'],
  ['no record', mail('From: a@none.example'), 'none', 'warn'],
  ['no way to tell who sent it', 'From: a@example.com\r\n\r\nHi', 'temperror', 'unknown'],
] as const)('%s', async (_title, message, result, tone) => {
  const report = await checkTrial(message, [dmarc, spf]);
  expect(report.dmarc?.result ?? null).toBe(result);
  expect(report.headline.tone).toBe(tone);
});

it('shows beside each finding the answers that it weighed', async () => {
  const { findings } = await checkTrial(mail('From: a@example.com'), [dmarc, spf]);
  const asked = (id: string) =>
    findings
      .find((finding) => finding.id === id)
      ?.evidence.map((source) => (source.kind === 'dns' ? source.reply.question.name : ''));
  expect(asked('message-dmarc-one-leg')).toEqual(['_dmarc.example.com', '_dmarc.com']);
  expect(asked('message-spf-failed')).toEqual(['example.com']);
  expect(asked('message-path-hop-slow')).toEqual([]);
});

it('judges a bounce by the HELO name', async () => {
  const bounce = mail('From: postmaster@out.example.com').replace('<b@example.com>', '<>');
  const report = await checkTrial(bounce, [txt('out.example.com', 'v=spf1 ip4:192.0.2.1 -all')]);
  expect(report.spf).toMatchObject({ result: 'pass', identity: 'helo', domain: 'out.example.com', aligned: 'strict' });
});

it('asks each question once, and tells of all of them', async () => {
  const resolver = zoneResolver([dmarc, spf]);
  const told: string[] = [];
  const onQuestion = ({ name, type }: DnsQuestion, answered: boolean) =>
    told.push(`${type} ${name} ${answered ? 'y' : 'n'}`);
  const signature = 'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=a; h=from; bh=AAAA; b=AAAA';
  const bytes = Buffer.from(mail('From: a@example.com', signature, signature));
  const { signal } = new AbortController();
  await checkMail({ bytes, name: 'a', signal, onQuestion }, mailWorld(resolver));
  const asked = resolver.asked.map(({ name, type }) => `${type} ${name}`);
  expect(new Set(asked).size).toBe(asked.length);
  expect(told).toHaveLength(asked.length * 2);
});

it('is stopped, and hands on what the workshop refuses', async () => {
  const stop = new AbortController();
  stop.abort();
  const bytes = Buffer.from(mail('From: a@example.com'));
  const world = mailWorld(zoneResolver([]));
  const stopped = await checkMail({ bytes, name: 'a', signal: stop.signal }, world);
  expect(stopped).toEqual(refuse({ kind: 'cancelled' }));
  const slow = { ...world, workshop: { work: async () => refuse({ kind: 'took-too-long', seconds: 60 }) } };
  const refused = await checkMail({ bytes, name: 'a', signal: new AbortController().signal }, slow);
  expect(refused).toEqual(refuse({ kind: 'took-too-long', seconds: 60 }));
});
