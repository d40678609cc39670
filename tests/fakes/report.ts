// A small report, for what keeps and shows reports.
import { type DomainReport, reportVersion } from '../../shared/report.ts';

export function reportOf(domain: string, changes: Partial<DomainReport> = {}): DomainReport {
  return {
    version: reportVersion,
    domain,
    unicode: domain,
    profileId: 'demo',
    world: 'demo',
    resolver: ['127.0.0.1:5300'],
    startedAtMs: 1_800_000_000_000,
    finishedAtMs: 1_800_000_001_000,
    questions: 3,
    selectors: [],
    mailFrom: null,
    headline: { tone: 'ok', text: { en: 'All in order.', ja: '問題はありません。' } },
    strip: [],
    findings: [],
    spfTree: null,
    dmarcWalk: null,
    predictions: [],
    ...changes,
  };
}
