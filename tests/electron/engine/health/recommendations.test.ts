// One list of what SES and Plumbline found, and what became of it from one reading to the next.
import { describe, expect, it } from 'vitest';
import { audits } from '../../../../electron/engine/audits/catalogue.ts';
import {
  auditsOfAdvice,
  auditsOfType,
  mergeRecommendations,
  type Recommended,
} from '../../../../electron/engine/health/recommendations.ts';
import type { Finding } from '../../../../shared/finding.ts';
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import type { SesRecommendation } from '../../../../shared/ses.ts';
import { exampleIdentityReport } from '../../../fakes/account-report.ts';

const dayMs = 86_400_000;
const nowMs = 1_800_000_000_000;
const text = (en: string) => ({ en, ja: en });

const dkim: SesRecommendation = {
  resourceArn: 'arn:aws:ses:us-east-1:111122223333:identity/shop.example',
  identity: 'shop.example',
  type: 'DKIM',
  description: 'DKIM verification has failed.',
  status: 'OPEN',
  impact: 'HIGH',
  createdAtMs: nowMs - 3 * dayMs,
  lastUpdatedAtMs: nowMs - dayMs,
};

function finding(id: string, change: Partial<Finding> = {}): Finding {
  return {
    id,
    topic: 'ses-dkim',
    subject: 'shop.example in us-east-1',
    verdict: 'fail',
    severity: 'high',
    title: text(id),
    says: null,
    why: text(''),
    fix: text(''),
    details: [],
    evidence: [],
    sources: [],
    ...change,
  };
}

function merge(change: Partial<Recommended> & { readonly listed?: readonly SesRecommendation[] } = {}) {
  const { listed = [], ...rest } = change;
  const ses = { known: true, value: listed, atMs: nowMs } as const;
  return mergeRecommendations({ region: 'us-east-1', nowMs, ses, identities: [], findings: [], before: [], ...rest });
}

const failed = finding('ses-dkim-token-absent', { severity: 'blocker' });
const agreed = exampleIdentityReport({
  findings: [failed],
  advisor: [{ verdict: 'agree', recommendation: dkim, findings: [failed.id], says: text('Both see it.') }],
});
const alone = finding('account-events-bounces-unheard', { topic: 'account-events', subject: 'us-east-1' });

function only(rows: readonly RecommendationRow[]): RecommendationRow {
  expect(rows).toHaveLength(1);
  const [row] = rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('who found it', () => {
  it('is SES alone where the identity was not audited, which is said', () => {
    const { rows, unaudited } = merge({ listed: [dkim] });
    expect(only(rows)).toMatchObject({ foundBy: 'ses', resource: 'shop.example', severity: 'high', status: 'open' });
    expect(unaudited).toEqual(['shop.example']);
  });

  it('is both where our audit of the identity agrees, with the worse severity', () => {
    const { rows, unaudited } = merge({ listed: [dkim], identities: [agreed] });
    expect(only(rows)).toMatchObject({ foundBy: 'both', severity: 'blocker', says: text('Both see it.') });
    expect(unaudited).toEqual([]);
  });

  it('is Plumbline for what the region lacks and for what the advisor does not list', () => {
    const ours = exampleIdentityReport({
      findings: [failed],
      advisor: [{ verdict: 'only-ours', recommendation: null, findings: [failed.id], says: text('Not listed.') }],
    });
    const { rows } = merge({ identities: [ours], findings: [alone] });
    expect(rows.map(({ foundBy, resource }) => [foundBy, resource])).toEqual([
      ['plumbline', 'shop.example'],
      ['plumbline', 'us-east-1'],
    ]);
  });

  it.each(['constructor', '__proto__', 'SHINY'])('is SES alone for a type of the name %s', (type) => {
    expect(only(merge({ listed: [{ ...dkim, type }], findings: [] }).rows)).toMatchObject({ foundBy: 'ses', type });
  });

  it('names only audits that exist where it sets the account beside SES', () => {
    const known = new Set(audits.map(({ id }) => id));
    expect([...Object.values(auditsOfType), auditsOfAdvice].flat().filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the history', () => {
  const first = merge({ listed: [dkim], findings: [alone] }).rows;

  it('remembers when it was first seen: SES says, or the first reading does', () => {
    const later = merge({ listed: [dkim], findings: [alone], before: first, nowMs: nowMs + dayMs }).rows;
    expect(later.map(({ firstSeenAtMs, lastSeenAtMs }) => [firstSeenAtMs, lastSeenAtMs])).toEqual([
      [nowMs - 3 * dayMs, nowMs + dayMs],
      [nowMs, nowMs + dayMs],
    ]);
  });

  it('keeps what SES calls fixed, and what it forgets thirty days later', () => {
    const fixed = merge({
      listed: [{ ...dkim, status: 'FIXED', lastUpdatedAtMs: nowMs }],
      before: first.slice(0, 1),
    }).rows;
    expect(only(fixed)).toMatchObject({ status: 'fixed', fixedAtMs: nowMs });
    const forgotten = merge({ before: fixed, nowMs: nowMs + 31 * dayMs }).rows;
    expect(only(forgotten)).toMatchObject({ status: 'forgotten', fixedAtMs: nowMs, lastSeenAtMs: nowMs });
  });

  it('calls ours fixed only when the audit passes, not when it could not be made', () => {
    const before = merge({ findings: [alone] }).rows;
    const of = (verdict: Finding['verdict']) => only(merge({ before, findings: [{ ...alone, verdict }] }).rows).status;
    expect([of('pass'), of('unknown'), only(merge({ before }).rows).status]).toEqual(['fixed', 'open', 'open']);
  });

  const gap = {
    region: 'us-east-1',
    operation: 'ListRecommendations',
    subject: null,
    failure: { kind: 'aws-permission-missing', action: 'ses:ListRecommendations', region: 'us-east-1' },
  } as const;

  it('keeps what both found as one row where SES could not be asked', () => {
    const complaint = { ...dkim, type: 'COMPLAINT', description: 'High complaint rate.' };
    const findings = [finding('account-reputation-complaint-review', { subject: 'us-east-1' })];
    const before = merge({ listed: [complaint], findings }).rows;
    expect(only(before).foundBy).toBe('both');
    expect(only(merge({ ses: { known: false, gap }, findings, before }).rows)).toEqual(before[0]);
  });

  it('leaves SES out of it where SES could not be asked', () => {
    const { rows, gaps } = merge({ ses: { known: false, gap }, before: first.slice(0, 1) });
    expect(only(rows)).toEqual(first[0]);
    expect(gaps).toEqual([gap]);
  });

  it('goes on as one row when SES tells what only Plumbline had found', () => {
    const ours = exampleIdentityReport({
      findings: [failed],
      advisor: [{ verdict: 'only-ours', recommendation: null, findings: [failed.id], says: text('Not listed.') }],
    });
    const before = merge({ identities: [ours] }).rows;
    const joined = merge({
      listed: [{ ...dkim, createdAtMs: nowMs + dayMs }],
      identities: [agreed],
      before,
      nowMs: nowMs + dayMs,
    });
    expect(only(joined.rows)).toMatchObject({ foundBy: 'both', firstSeenAtMs: nowMs });
  });
});
