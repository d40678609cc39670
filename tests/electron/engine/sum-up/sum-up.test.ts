// The first screen: the worst word, the sentence, and the five protocols.
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../../electron/engine/sum-up/headline.ts';
import { protocolWords } from '../../../../electron/engine/sum-up/protocol-words.ts';
import { sumUp } from '../../../../electron/engine/sum-up/sum-up.ts';
import { summarise, worstOf } from '../../../../electron/engine/sum-up/worst.ts';
import { collect } from '../../../../electron/gather/collect.ts';
import type { Finding, Severity, Verdict } from '../../../../shared/finding.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import { mx, timeout, txt } from '../../../fakes/dns-reply.ts';
import { reportOf } from '../../../fakes/report.ts';
import { zoneResolver } from '../../../fakes/zone-resolver.ts';

const words = { en: 'Words', ja: '言葉' };
const finding = (verdict: Verdict, severity: Severity, title = words): Finding => ({
  id: 'spf-x',
  topic: 'spf',
  subject: 'a.example',
  verdict,
  severity,
  title,
  says: null,
  why: words,
  fix: words,
  details: [],
  evidence: [],
  sources: [],
});

describe('worstOf', () => {
  it.each<[string, readonly Finding[]]>([
    ['pass', []],
    ['pass', [finding('pass', 'blocker'), finding('fail', 'info'), finding('unknown', 'info')]],
    ['blocker', [finding('fail', 'low'), finding('fail', 'blocker'), finding('unknown', 'blocker')]],
    ['medium', [finding('fail', 'medium'), finding('unknown', 'blocker')]],
    ['unknown', [finding('fail', 'low'), finding('unknown', 'high')]],
    ['unknown', [finding('error', 'low')]],
    ['low', [finding('fail', 'low'), finding('not-applicable', 'blocker')]],
  ])('is %s', (expected, findings) => {
    expect(worstOf(findings)).toBe(expected);
  });

  it('is what the list of domains shows, with the counts', () => {
    const summary = summarise(
      reportOf('a.example', { findings: [finding('fail', 'high'), finding('error', 'low'), finding('pass', 'low')] }),
    );
    expect(summary.worst).toBe('high');
    expect(summary.counts).toEqual({ blocker: 0, high: 1, medium: 0, low: 0, info: 0, unknown: 1, pass: 1 });
  });
});

describe('headlineOf', () => {
  it.each([
    ['bad', 'refused', [finding('fail', 'blocker', { en: 'Two SPF records', ja: 'SPF が 2 件' })]],
    ['bad', 'may be distrusted', [finding('fail', 'high')]],
    ['warn', 'mostly', [finding('fail', 'medium')]],
    ['unknown', 'could be checked', [finding('unknown', 'high')]],
    ['ok', 'will be trusted', [finding('fail', 'low')]],
  ] as const)('is %s: … %s …', (tone, part, findings) => {
    const headline = headlineOf({ name: 'a.example', findings, sendsNoMail: false });
    expect(headline.tone).toBe(tone);
    expect(headline.text.en).toContain(part);
    expect(headline.text.en).toContain('a.example');
    expect(headline.text.ja).toContain('a.example');
  });

  it('names the worst finding as the reason', () => {
    const findings = [finding('fail', 'low'), finding('fail', 'blocker', { en: 'Two SPF records', ja: 'SPF が 2 件' })];
    expect(headlineOf({ name: 'a.example', findings, sendsNoMail: false }).text.en).toMatch(/: Two SPF records$/u);
  });

  it.each([
    ['mx', 'mx-target-dead', /^Replies and bounces to a\.example may be lost: /u, 'bad'],
    ['mx', 'mx-missing-at-mail-from', /^Mail from a\.example may be distrusted/u, 'bad'],
    ['dmarc', 'dmarc-report-unauthorized', /^a\.example needs attention: /u, 'warn'],
    ['bimi', 'bimi-enforcement-missing', /^a\.example needs attention: /u, 'warn'],
  ] as const)('does not blame the mail for what %s %s touches', (topic, id, sentence, tone) => {
    const headline = headlineOf({
      name: 'a.example',
      findings: [{ ...finding('fail', 'high'), topic, id }],
      sendsNoMail: false,
    });
    expect(headline.text.en).toMatch(sentence);
    expect(headline.tone).toBe(tone);
  });

  it('prefers the reason that touches the mail itself', () => {
    const logo = { ...finding('fail', 'high', { en: 'Logo', ja: 'ロゴ' }), topic: 'bimi', id: 'bimi-x' } as const;
    const spf = finding('fail', 'high', { en: 'No SPF', ja: 'SPF なし' });
    expect(headlineOf({ name: 'a.example', findings: [logo, spf], sendsNoMail: false }).text.en).toMatch(/: No SPF$/u);
  });

  it('speaks otherwise of a domain that sends no mail', () => {
    expect(headlineOf({ name: 'a.example', findings: [], sendsNoMail: true }).text.en).toContain('sends no mail');
  });
});

const names = ['apexTxt', 'spfTree', 'dkimSelectors', 'dmarcWalk', 'dmarcStreams', 'bimi', 'mx', 'mailFrom'] as const;
const gather = (replies: readonly DnsReply[]) =>
  collect(names, {
    target: { domain: 'a.example', selectors: [], mailFrom: null },
    ask: zoneResolver(replies).ask,
    clock: { nowMs: () => 1 },
    randomness: { label: () => 'f00dcafe' },
  });

describe('protocolWords', () => {
  it('tells the mini-facts of what is published', async () => {
    const gathered = await gather([
      txt('a.example', 'v=spf1 include:b.example mx ~all'),
      txt('b.example', 'v=spf1 ip4:192.0.2.1 -all'),
      txt('_dmarc.a.example', 'v=DMARC1; p=quarantine'),
      mx('a.example', [10, 'mx1.a.example'], [20, 'mx2.a.example']),
    ]);
    const told = (['spf', 'dkim', 'dmarc', 'bimi', 'mx'] as const).map((topic) => {
      const { word, fact, used } = protocolWords(topic, 'a.example', gathered);
      return [topic, word.en, fact.en, used];
    });
    expect(told).toEqual([
      ['spf', 'valid', '2 of 10 lookups', true],
      ['dkim', 'selector unknown', '', false],
      ['dmarc', 'enforced', 'p=quarantine', true],
      ['bimi', 'not used', '', false],
      ['mx', 'valid', '2 hosts', true],
    ]);
  });

  it('shows the policy as published beside the test flag that weakens it', async () => {
    const gathered = await gather([txt('_dmarc.a.example', 'v=DMARC1; p=quarantine; t=y')]);
    expect(protocolWords('dmarc', 'a.example', gathered)).toMatchObject({
      word: { en: 'monitoring only' },
      fact: { en: 'p=quarantine, t=y' },
    });
  });

  it('says unknown, never missing, where it could not be asked', async () => {
    const gathered = await gather([
      timeout('a.example', 'TXT'),
      timeout('_dmarc.a.example', 'TXT'),
      timeout('a.example', 'MX'),
    ]);
    for (const topic of ['spf', 'dmarc', 'mx'] as const) {
      expect(protocolWords(topic, 'a.example', gathered).word.en).toBe('unknown');
    }
  });
});

describe('sumUp', () => {
  it('draws the tree, the walk and the predictions; a domain that sends nothing has no streams', async () => {
    const sender = sumUp('a.example', await gather([txt('a.example', 'v=spf1 mx -all')]), []);
    expect(sender.spfTree?.root.label).toContain('a.example');
    expect(sender.dmarcWalk?.rows.length).toBeGreaterThan(1);
    expect(sender.predictions.map(({ result }) => result)).toContain('no-policy');
    const silent = sumUp('a.example', await gather([txt('a.example', 'v=spf1 -all'), mx('a.example', [0, '.'])]), []);
    expect(silent.predictions).toEqual([]);
    expect(silent.headline.text.en).toContain('sends no mail');
  });
});
