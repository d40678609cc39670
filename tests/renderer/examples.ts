// Small whole values that the window's tests build on.
import type { DnsReply } from '../../shared/dns.ts';
import type { Finding } from '../../shared/finding.ts';
import type { AppState } from '../../shared/ipc/requests.ts';
import { reportVersion, type DomainReport, type ReportSummary } from '../../shared/report.ts';
import { defaultSettings } from '../../shared/settings.ts';
import { sameText } from '../../shared/text.ts';

export const exampleApp: AppState = {
  version: '0.1.0',
  platform: 'linux',
  language: 'en',
  settings: defaultSettings,
  profiles: [],
  servers: [],
  demoDomains: [],
  secrets: { keeper: 'keyring', state: 'ready' },
  profilesWithKeys: [],
};

export function exampleReply(change: Partial<DnsReply> = {}): DnsReply {
  return {
    question: { name: '_dmarc.a.example', type: 'TXT' },
    outcome: 'answer',
    rcode: 'NOERROR',
    flags: { aa: true, tc: false, ra: false, ad: false },
    records: [{ name: '_dmarc.a.example', type: 'TXT', ttlSeconds: 300, strings: ['v=DMARC1; p=none'] }],
    chain: [],
    negativeSoa: null,
    server: '192.0.2.53:53',
    transport: 'udp',
    elapsedMs: 12.4,
    askedAtMs: Date.UTC(2026, 10, 21, 12, 0, 0),
    cached: false,
    packet: null,
    ...change,
  };
}

export function exampleFinding(change: Partial<Finding> = {}): Finding {
  return {
    id: 'dmarc-policy-none',
    topic: 'dmarc',
    subject: 'a.example',
    verdict: 'fail',
    severity: 'high',
    title: { en: 'DMARC only watches', ja: 'DMARC が監視のみです' },
    says: { en: 'The policy is p=none.', ja: 'ポリシーは p=none です。' },
    why: { en: 'Forged mail is delivered.', ja: 'なりすましメールが配信されます。' },
    fix: { en: 'Publish p=quarantine.', ja: 'p=quarantine を公開してください。' },
    details: [],
    evidence: [],
    sources: [],
    ...change,
  };
}

export function exampleSummary(domain: string, change: Partial<ReportSummary> = {}): ReportSummary {
  return {
    domain,
    unicode: domain,
    finishedAtMs: 0,
    headline: { tone: 'ok', text: sameText('fine') },
    strip: [],
    worst: 'pass',
    counts: { blocker: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, pass: 1 },
    ...change,
  };
}

export function exampleReport(domain: string, change: Partial<DomainReport> = {}): DomainReport {
  return {
    version: reportVersion,
    domain,
    unicode: domain,
    profileId: 'demo',
    world: 'demo',
    resolver: ['127.0.0.1:5353'],
    startedAtMs: 0,
    finishedAtMs: 1,
    questions: 3,
    selectors: [],
    mailFrom: null,
    headline: { tone: 'ok', text: sameText('fine') },
    strip: [],
    findings: [],
    spfTree: null,
    dmarcWalk: null,
    predictions: [],
    ...change,
  };
}
