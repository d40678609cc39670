// SES's advisor beside our findings: agreement, disagreement with its proof, and what only one of both says.
import { describe, expect, it } from 'vitest';
import { audits } from '../../../../electron/engine/audits/catalogue.ts';
import { sesMailFromSpfMissing } from '../../../../electron/engine/audits/ses-mail-from/spf-missing.ts';
import { advisorTexts } from '../../../../electron/engine/derive/advisor-texts.ts';
import { compareAdvisor } from '../../../../electron/engine/derive/compare-advisor.ts';
import type { DnsReply } from '../../../../shared/dns.ts';
import type { Finding } from '../../../../shared/finding.ts';
import type { SesRecommendation } from '../../../../shared/ses.ts';
import { nxdomain, timeout } from '../../../fakes/dns-reply.ts';
import { exampleIdentity, judgeIdentity } from '../../../fakes/ses-identity.ts';
import { answers, bounce, rightSpf } from '../audits/ses-mail-from/mail-from-replies.ts';

function recommendation(description: string, change: Partial<SesRecommendation> = {}): SesRecommendation {
  return {
    resourceArn: 'arn:aws:ses:us-east-1:111122223333:identity/shop.example',
    identity: 'shop.example',
    type: 'SPF',
    description,
    status: 'OPEN',
    impact: 'HIGH',
    createdAtMs: null,
    lastUpdatedAtMs: null,
    ...change,
  };
}

const found = (txt: DnsReply): Finding =>
  judgeIdentity(sesMailFromSpfMissing, { sesIdentity: exampleIdentity(), mailFromAnswers: answers({ txt }) });
const missing = found(nxdomain(bounce, 'TXT'));
const there = found(rightSpf);
const unknown = found(timeout(bounce, 'TXT'));
const spfGone = recommendation('SPF record was not found.');

function compare(recommendations: readonly SesRecommendation[], findings: readonly Finding[]) {
  return compareAdvisor(recommendations, findings).map(({ verdict, findings: ids }) => [verdict, ...ids]);
}

describe('compareAdvisor', () => {
  it('agrees where ours fails, too', () => {
    expect(compare([spfGone], [missing])).toEqual([['agree', 'ses-mail-from-spf-missing']]);
  });

  it('disagrees where ours passes, with the answer that proves it', () => {
    const [line] = compareAdvisor([spfGone], [there]);
    expect(line).toMatchObject({
      verdict: 'disagree',
      recommendation: spfGone,
      findings: ['ses-mail-from-spf-missing'],
    });
    expect(line?.says.en).toContain('TXT bounce.shop.example is "v=spf1 include:amazonses.com ~all" at 127.0.0.1:53');
    expect(line?.says.ja).toContain('v=spf1 include:amazonses.com ~all');
  });

  it('never takes what could not be asked for disagreement', () => {
    expect(compare([spfGone], [unknown])).toEqual([['cannot-compare', 'ses-mail-from-spf-missing']]);
  });

  it('cannot compare where there is nothing to judge', () => {
    expect(compare([spfGone], [{ ...there, verdict: 'not-applicable' }])).toEqual([
      ['cannot-compare', 'ses-mail-from-spf-missing'],
    ]);
  });

  it.each([
    ['a known text without its full stop, in capitals', spfGone.description.slice(0, -1).toUpperCase()],
    ['a code instead of a text, by its type', 'SPF1'],
  ])('understands %s', (_, description) => {
    expect(compare([recommendation(description)], [missing])).toEqual([['agree', 'ses-mail-from-spf-missing']]);
  });

  it('leaves to SES what only SES can see', () => {
    const complaint = recommendation('Gmail ISP has high complaint rate.', { type: 'COMPLAINT' });
    expect(compare([complaint], [there])).toEqual([['only-ses']]);
  });

  it('does not call missing what the audit of the domain judges', () => {
    const bimi = recommendation('BIMI has malformed TXT record.', { type: 'BIMI' });
    expect(compare([bimi], [there])).toEqual([['cannot-compare']]);
    const broken: Finding = { ...missing, id: 'bimi-syntax-error', topic: 'bimi' };
    expect(compare([bimi], [broken])).toEqual([['agree', 'bimi-syntax-error']]);
    expect(compare([], [broken])).toEqual([]);
  });

  it('tells what only we see, and what SES holds for fixed', () => {
    expect(compare([], [missing])).toEqual([['only-ours', 'ses-mail-from-spf-missing']]);
    const [line] = compareAdvisor([{ ...spfGone, status: 'FIXED' }], [missing]);
    expect(line).toMatchObject({ verdict: 'only-ours', recommendation: null });
    expect(line?.says.en).toContain('counts this as fixed');
  });

  it('says nothing of its own about what passes, is mild, or is not in the field of the advisor', () => {
    expect(compare([], [there])).toEqual([]);
    expect(compare([], [{ ...missing, severity: 'low' }])).toEqual([]);
    expect(compare([], [{ ...missing, id: 'ses-policy-principal-anyone' }])).toEqual([]);
  });
});

describe('the known texts', () => {
  it('are fourteen, and each leads to audits that exist', () => {
    expect(advisorTexts).toHaveLength(14);
    const ids = new Set(audits.map(({ id }) => id));
    expect(advisorTexts.flatMap((known) => known.audits).filter((id) => !ids.has(id))).toEqual([]);
    expect(advisorTexts.filter((known) => known.audits.length === 0)).toEqual([]);
  });
});
