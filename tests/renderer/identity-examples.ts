// Whole values about identities that the window's tests build on, one by one or a thousand at a time.
import {
  accountReportVersion,
  type AccountReport,
  type IdentityReport,
  type IdentityRow,
} from '../../shared/account-report.ts';
import type { RecordToPublish } from '../../shared/detail.ts';
import type { FixCard, WantedRecord } from '../../shared/publish.ts';
import type { SesAccount, SesIdentity } from '../../shared/ses.ts';
import { sameText } from '../../shared/text.ts';
import type { TokenCell, TokenColumn, TokenMatrix, TokenRow } from '../../shared/token-matrix.ts';
import type { WatchState } from '../../shared/watch.ts';
import { exampleFinding, exampleReply } from './examples.ts';

export const exampleNowMs = Date.UTC(2026, 10, 21, 12, 0, 0);

export function exampleRow(change: Partial<IdentityRow> = {}): IdentityRow {
  const name = change.name ?? 'a.example';
  const domain = name.slice(name.lastIndexOf('@') + 1);
  return {
    name,
    region: 'us-east-1',
    kind: name.includes('@') ? 'address' : 'domain',
    sendingEnabled: true,
    verification: 'SUCCESS',
    domain,
    unicode: domain,
    progress: 'audited',
    dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: true },
    mailFrom: { domain: `bounce.${domain}`, status: 'SUCCESS', onMxFailure: 'USE_DEFAULT_VALUE' },
    dmarc: 'pass',
    worst: 'pass',
    worstTitle: null,
    failure: null,
    checkedAtMs: exampleNowMs,
    ...change,
  };
}

/** As a list tells it, before anything else is known. */
export function listedExample(change: Partial<IdentityRow> = {}): IdentityRow {
  const open = { dkim: null, mailFrom: null, dmarc: null, worst: null, checkedAtMs: null } as const;
  return exampleRow({ progress: 'listed', ...open, ...change });
}

/** Many different ones: every region, kind and state occurs, and domains that stand in several regions. */
export function exampleRows(count: number): readonly IdentityRow[] {
  const regions = ['ap-northeast-1', 'eu-west-1', 'us-east-1'];
  return Array.from({ length: count }, (_, index) => {
    const domain = `client-${String(Math.floor(index / 2)).padStart(3, '0')}.example`;
    const region = regions[index % 3] ?? '';
    const name = index % 11 === 7 ? `billing@${domain}` : domain;
    return exampleRow({ name, region, ...variants[index % variants.length] });
  });
}

const variants: readonly Partial<IdentityRow>[] = [
  {},
  {},
  {
    mailFrom: null,
    dmarc: 'pass',
    worst: 'low',
    worstTitle: { en: 'No custom MAIL FROM domain', ja: 'カスタム MAIL FROM ドメインがありません' },
  },
  {
    verification: 'PENDING',
    dkim: { status: 'PENDING', origin: 'AWS_SES', signingEnabled: true },
    mailFrom: null,
    dmarc: 'fail',
    worst: 'blocker',
    worstTitle: {
      en: 'A DKIM token points to another region',
      ja: 'DKIM トークンが別のリージョンを参照しています',
    },
  },
  {
    dkim: { status: 'SUCCESS', origin: 'AWS_SES', signingEnabled: false },
    dmarc: 'fail',
    worst: 'high',
    worstTitle: { en: 'Signing is off', ja: '署名が無効です' },
  },
  {
    mailFrom: { domain: 'bounce.client.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' },
    worst: 'blocker',
    worstTitle: { en: 'Every send is refused', ja: 'すべての送信が拒否されています' },
  },
  {
    dmarc: 'unknown',
    worst: 'unknown',
    worstTitle: { en: 'One server did not answer', ja: '応答しないサーバーがあります' },
  },
];

export const exampleAccount: SesAccount = {
  region: 'us-east-1',
  productionAccess: true,
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  max24HourSend: 50_000,
  maxSendRatePerSecond: 14,
  sentLast24Hours: 120,
  suppressedReasons: ['BOUNCE', 'COMPLAINT'],
  vdmEnabled: false,
  engagementTracking: null,
  optimizedDelivery: null,
  autoWarmup: true,
  review: { status: 'GRANTED', caseId: null },
  mailType: 'TRANSACTIONAL',
  websiteUrl: 'https://shop.example/',
  useCase: null,
  pricingPlan: null,
};

export function exampleAccountReport(change: Partial<AccountReport> = {}): AccountReport {
  return {
    version: accountReportVersion,
    profileId: 'demo',
    world: 'demo',
    accountId: '123456789012',
    startedAtMs: exampleNowMs - 60_000,
    finishedAtMs: exampleNowMs,
    calls: 40,
    questions: 300,
    regions: [],
    rows: [],
    gaps: [],
    ...change,
  };
}

export function exampleIdentity(change: Partial<SesIdentity> = {}): SesIdentity {
  return {
    name: 'a.example',
    region: 'us-east-1',
    kind: 'domain',
    domain: 'a.example',
    verifiedForSending: true,
    verification: 'SUCCESS',
    verificationInfo: { errorType: null, lastCheckedAtMs: exampleNowMs - 7_200_000, lastSuccessAtMs: null, soa: null },
    dkim: {
      signingEnabled: true,
      status: 'SUCCESS',
      origin: 'AWS_SES',
      tokens: ['one', 'two', 'three'],
      signingHostedZone: 'dkim.amazonses.com',
      currentKeyLength: 'RSA_1024_BIT',
      nextKeyLength: 'RSA_2048_BIT',
      lastKeyGenerationAtMs: exampleNowMs - 40 * 86_400_000,
    },
    mailFrom: { domain: 'bounce.a.example', status: 'FAILED', onMxFailure: 'REJECT_MESSAGE' },
    configurationSet: 'transactional',
    feedbackForwarding: true,
    policies: {},
    ...change,
  };
}

export const exampleColumns: readonly TokenColumn[] = [
  { kind: 'resolver', server: '127.0.0.1:53', address: null, provider: null },
  { kind: 'authoritative', server: 'ns1.one.example', address: '192.0.2.1', provider: 'one.example' },
  { kind: 'authoritative', server: 'ns1.one.example', address: '2001:db8::1', provider: 'one.example' },
  { kind: 'authoritative', server: 'ns2.one.example', address: '192.0.2.2', provider: 'one.example' },
  { kind: 'authoritative', server: 'dns.two.example', address: '192.0.2.9', provider: 'two.example' },
];

export function exampleCell(state: TokenCell['state'] = 'right'): TokenCell {
  const tone = state === 'right' ? 'ok' : state === 'unknown' ? 'unknown' : 'bad';
  return {
    state,
    tone,
    says: { en: `The answer is ${state}.`, ja: `応答は ${state} です。` },
    found: state === 'absent' || state === 'unknown' ? null : 'x.dkim.amazonses.com',
    evidence: [exampleReply()],
  };
}

export function exampleToken(token: string, states: readonly TokenCell['state'][]): TokenRow {
  return {
    token,
    name: `${token}._domainkey.a.example`,
    expected: `${token}.dkim.amazonses.com`,
    cells: states.map(exampleCell),
    key: {
      tone: 'ok',
      says: { en: 'SES publishes a 2048-bit key.', ja: 'SES が 2048 ビットのキーを公開しています。' },
    },
  };
}

/** One token that is right everywhere, one that a provider lost, one with an open question. */
export const exampleMatrix: TokenMatrix = {
  columns: exampleColumns,
  rows: [
    exampleToken('hirjd4exampled5477y22yd23ettobi', ['right', 'right', 'right', 'right', 'right']),
    exampleToken('v3rnz522czcl46quexamplek3efo5o6x', ['right', 'right', 'right', 'right', 'absent']),
    exampleToken('y4examplexbhyhnsjcmtvzotfvqjmdqo', ['wrong-region', 'right', 'right', 'right', 'unknown']),
  ],
};

export function exampleRecord(change: Partial<RecordToPublish> = {}): RecordToPublish {
  return {
    kind: 'record-to-publish',
    act: 'add',
    name: 'hirjd4exampled5477y22yd23ettobi._domainkey.a.example',
    type: 'CNAME',
    value: 'hirjd4exampled5477y22yd23ettobi.dkim.amazonses.com',
    ttlSeconds: 1800,
    ...change,
  };
}

export function exampleWanted(change: Partial<WantedRecord> = {}): WantedRecord {
  return {
    record: exampleRecord(),
    purpose: { en: 'DKIM 1 of 3', ja: 'DKIM（1/3）' },
    state: 'missing',
    required: true,
    keeps: [],
    ...change,
  };
}

export function exampleIdentityReport(change: Partial<IdentityReport> = {}): IdentityReport {
  return {
    version: accountReportVersion,
    profileId: 'demo',
    world: 'demo',
    accountId: '123456789012',
    startedAtMs: exampleNowMs - 2_000,
    finishedAtMs: exampleNowMs,
    row: exampleRow({
      worst: 'blocker',
      worstTitle: { en: 'Every send is refused', ja: 'すべての送信が拒否されています' },
    }),
    identity: exampleIdentity(),
    headline: {
      en: 'Amazon SES refuses every message from a.example: its custom MAIL FROM domain has no MX record.',
      ja: 'a.example からのメールはすべて Amazon SES に拒否されています。カスタム MAIL FROM ドメインに MX レコードがありません。',
    },
    matrix: exampleMatrix,
    domainSummary: null,
    findings: [
      exampleFinding({ id: 'ses-mail-from-mx', topic: 'ses-mail-from', severity: 'blocker' }),
      exampleFinding({ id: 'ses-dkim-token-missing', topic: 'ses-dkim', severity: 'medium' }),
      exampleFinding({ id: 'ses-identity-verified', topic: 'ses-identity', verdict: 'pass' }),
    ],
    predictions: [],
    records: [
      exampleWanted(),
      exampleWanted({
        record: exampleRecord({
          name: 'bounce.a.example',
          type: 'MX',
          value: '10 feedback-smtp.us-east-1.amazonses.com',
        }),
        purpose: { en: 'MAIL FROM: bounces', ja: 'MAIL FROM（バウンス受信）' },
        state: 'partly',
        keeps: ['20 mail.a.example'],
      }),
      exampleWanted({
        record: exampleRecord({ name: '_dmarc.a.example', type: 'TXT', value: 'v=DMARC1; p=none;' }),
        purpose: { en: 'DMARC (advised)', ja: 'DMARC（推奨）' },
        required: false,
      }),
    ],
    zone: 'a.example',
    advisor: [
      {
        verdict: 'disagree',
        recommendation: {
          resourceArn: 'arn:aws:ses:us-east-1:123456789012:identity/a.example',
          identity: 'a.example',
          type: 'DMARC',
          description: 'DMARC configuration was not found',
          status: 'OPEN',
          impact: 'HIGH',
          createdAtMs: null,
          lastUpdatedAtMs: null,
        },
        findings: [],
        says: {
          en: 'All servers answer with a DMARC record now.',
          ja: 'すべてのサーバーが DMARC レコードを返しています。',
        },
      },
      {
        verdict: 'only-ours',
        recommendation: null,
        findings: ['ses-mail-from-mx'],
        says: { en: 'SES says nothing about it.', ja: 'SES からの推奨事項はありません。' },
      },
    ],
    changes: [
      { kind: 'mail-from', domain: 'bounce.a.example', onMxFailure: 'REJECT_MESSAGE' },
      { kind: 'mail-from', domain: 'bounce.a.example', onMxFailure: 'USE_DEFAULT_VALUE' },
    ],
    ...change,
  };
}

export const exampleCard: FixCard = {
  records: exampleIdentityReport().records,
  zone: 'a.example',
  texts: {
    'zone-file': 'bounce.a.example. 1800 IN MX 10 feedback-smtp.us-east-1.amazonses.com.\n',
    'panel-full': 'bounce.a.example\tMX\t1800\t10 feedback-smtp.us-east-1.amazonses.com\n',
    'panel-relative': 'bounce\tMX\t1800\t10 feedback-smtp.us-east-1.amazonses.com\n',
    route53: '{\n  "Changes": []\n}\n',
    terraform: 'resource "aws_route53_record" "mail_from_mx" {\n  name = "bounce.a.example"\n}\n',
    cloudformation: 'Resources:\n  MailFromMx:\n    Type: AWS::Route53::RecordSet\n',
  },
};

export function exampleWatch(change: Partial<WatchState> = {}): WatchState {
  const server = (name: string, address: string) => ({ name, address });
  return {
    watchId: 'w',
    identity: { name: 'a.example', region: 'us-east-1' },
    startedAtMs: exampleNowMs - 90_000,
    askedAtMs: exampleNowMs,
    nextAtMs: exampleNowMs + 65_000,
    because: { en: 'The name servers are asked again.', ja: 'ネームサーバーに再度問い合わせます。' },
    records: [
      {
        record: exampleRecord(),
        purpose: { en: 'DKIM 1 of 3', ja: 'DKIM（1/3）' },
        servers: [
          { server: null, state: 'missing', turnedAtMs: null, says: sameText('NXDOMAIN') },
          {
            server: server('ns1.one.example', '192.0.2.1'),
            state: 'right',
            turnedAtMs: exampleNowMs - 30_000,
            says: sameText('ok'),
          },
          {
            server: server('dns.two.example', '192.0.2.9'),
            state: 'unknown',
            turnedAtMs: null,
            says: sameText('timeout'),
          },
        ],
      },
    ],
    ses: { verification: 'SUCCESS', dkim: 'PENDING', mailFrom: 'FAILED', lastCheckedAtMs: exampleNowMs - 600_000 },
    sesCanSeeAtMs: exampleNowMs + 300_000,
    outcome: 'watching',
    failure: null,
    ...change,
  };
}
