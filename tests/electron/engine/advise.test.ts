// The runner: three answers, and a bug that stays in its own finding.
import { describe, expect, it } from 'vitest';
import { advise } from '../../../electron/engine/advise.ts';
import { type Audit, cannotTell, defineAudit, fail, pass } from '../../../electron/engine/audits/define-audit.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import { dnsSource, type Evidence } from '../../../shared/evidence.ts';
import { nxdomain, timeout, txt } from '../../fakes/dns-reply.ts';

const words = { en: 'Text', ja: '文' };
const texts = { title: { en: 'Problem', ja: '問題' }, passed: { en: 'Good', ja: '良好' }, why: words, fix: words };
const base = { id: 'spf-x', topic: 'spf', subject: 'domain', severity: 'high', texts, sources: [] } as const;

const seen = (reply: DnsReply): Evidence<DnsReply> => ({
  state: 'seen',
  value: reply,
  atMs: 1,
  from: [dnsSource(reply)],
});
const missing = (reply: DnsReply): Evidence<DnsReply> => ({ state: 'absent', atMs: 1, from: [dnsSource(reply)] });
const failed = (reply: DnsReply): Evidence<DnsReply> => ({
  state: 'unreachable',
  why: { kind: 'dns', reply },
  atMs: 1,
  from: [],
});

const apex = txt('a.example', 'v=spf1 -all');
const verdictOf = (audit: Audit, apexTxt: Evidence<DnsReply>) => advise([audit], 'a.example', { apexTxt })[0];

const needing = defineAudit({
  ...base,
  needs: ['apexTxt'],
  judge: ({ apexTxt }) => (apexTxt.records.length > 0 ? pass() : fail(words)),
});
const weighing = defineAudit({
  ...base,
  needs: [],
  weighs: ['apexTxt'],
  judge: ({ apexTxt }) => (apexTxt.state === 'absent' ? fail({ en: 'Nothing there', ja: 'なし' }) : pass()),
});

describe('advise', () => {
  it('gives a needed value to the judge and shows the good state on a pass', () => {
    expect(verdictOf(needing, seen(apex))).toMatchObject({
      verdict: 'pass',
      title: texts.passed,
      evidence: [dnsSource(apex)],
    });
  });

  it('never judges what could not be asked: a time-out is unknown and named', () => {
    const finding = verdictOf(needing, failed(timeout('a.example', 'TXT')));
    expect(finding?.verdict).toBe('unknown');
    expect(finding?.says?.en).toContain('TXT a.example timed out');
    expect(finding?.title).toEqual(texts.title);
  });

  it('does not apply where a needed artifact is absent, and lets an audit weigh absence itself', () => {
    expect(verdictOf(needing, missing(nxdomain('a.example', 'TXT')))?.verdict).toBe('not-applicable');
    expect(verdictOf(weighing, missing(nxdomain('a.example', 'TXT')))).toMatchObject({
      verdict: 'fail',
      says: { en: 'Nothing there' },
    });
  });

  it('turns cannotTell into unknown and keeps only what is missing as evidence', () => {
    const silent = timeout('b.example', 'TXT');
    const audit = defineAudit({ ...base, needs: ['apexTxt'], judge: () => cannotTell([apex, silent]) });
    expect(verdictOf(audit, seen(apex))).toMatchObject({ verdict: 'unknown', evidence: [dnsSource(silent)] });
  });

  it('keeps a bug of an audit or a gatherer in its own finding', () => {
    const broken = defineAudit({
      ...base,
      needs: ['apexTxt'],
      judge: () => {
        throw new Error('slip');
      },
    });
    const findings = advise([broken, needing], 'a.example', { apexTxt: seen(apex) });
    expect(findings.map(({ verdict }) => verdict)).toEqual(['error', 'pass']);
    expect(findings[0]?.says?.en).toContain('slip');
    expect(advise([needing], 'a.example', {})[0]?.verdict).toBe('error');
  });

  it('shows a reply once, however many artifacts brought it', () => {
    const audit = defineAudit({ ...base, needs: ['apexTxt', 'existence'], judge: () => pass() });
    const [finding] = advise([audit], 'a.example', { apexTxt: seen(apex), existence: seen(apex) });
    expect(finding?.evidence).toHaveLength(1);
  });
});
