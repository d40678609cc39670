// Small whole results about an account, to keep, show and merge in tests.
import {
  accountReportVersion,
  type AccountReport,
  type IdentityReport,
  type IdentityRow,
} from '../../shared/account-report.ts';
import { exampleIdentity, nowMs } from './ses-identity.ts';

export function exampleRow(change: Partial<IdentityRow> = {}): IdentityRow {
  return {
    name: 'shop.example',
    region: 'us-east-1',
    kind: 'domain',
    sendingEnabled: true,
    verification: 'SUCCESS',
    domain: 'shop.example',
    unicode: 'shop.example',
    progress: 'audited',
    dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: true },
    mailFrom: { domain: 'bounce.shop.example', status: 'SUCCESS', onMxFailure: 'USE_DEFAULT_VALUE' },
    dmarc: 'pass',
    worst: 'pass',
    worstTitle: null,
    failure: null,
    checkedAtMs: nowMs,
    ...change,
  };
}

export function exampleAccount(change: Partial<AccountReport> = {}): AccountReport {
  return {
    version: accountReportVersion,
    profileId: 'client',
    world: 'live',
    accountId: '111122223333',
    startedAtMs: nowMs - 5_000,
    finishedAtMs: nowMs,
    calls: 4,
    questions: 80,
    regions: [{ region: 'us-east-1', account: null, failure: null, identities: 1 }],
    rows: [exampleRow()],
    gaps: [],
    ...change,
  };
}

export function exampleIdentityReport(change: Partial<IdentityReport> = {}): IdentityReport {
  return {
    version: accountReportVersion,
    profileId: 'client',
    world: 'live',
    accountId: '111122223333',
    startedAtMs: nowMs - 5_000,
    finishedAtMs: nowMs,
    row: exampleRow(),
    identity: exampleIdentity(),
    headline: { en: 'All is in order.', ja: '問題ありません。' },
    matrix: null,
    findings: [],
    domainSummary: null,
    predictions: [],
    records: [],
    zone: 'shop.example',
    advisor: [],
    changes: [],
    ...change,
  };
}
