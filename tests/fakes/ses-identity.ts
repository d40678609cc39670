// Whole values of what SES says, to build tests on, and one identity audit run on evidence given by name.
import { advise } from '../../electron/engine/advise.ts';
import type { Audit } from '../../electron/engine/audits/define-audit.ts';
import type { Gathered } from '../../electron/gather/collect.ts';
import type { AwsCall } from '../../shared/aws.ts';
import type { ArtifactName, Artifacts } from '../../shared/artifacts.ts';
import { awsSource, type Evidence } from '../../shared/evidence.ts';
import type { Finding } from '../../shared/finding.ts';
import type { SesConfigurationSet, SesIdentity } from '../../shared/ses.ts';

export const nowMs = 1_800_000_000_000;

export const exampleTokens = [
  '73euyps6cg2xll6ixtqek6rfeai5fjxf',
  'lq53pw36tqntpjfjxlouy2pbuj5racbi',
  'vaytjmgc7dv56shexqxwcs45gdxyneqc',
] as const;

/** An Easy DKIM domain in us-east-1 that is all in order; what differs is given. */
export function exampleIdentity(change: Partial<SesIdentity> = {}): SesIdentity {
  return {
    name: 'shop.example',
    region: 'us-east-1',
    kind: 'domain',
    domain: 'shop.example',
    verifiedForSending: true,
    verification: 'SUCCESS',
    verificationInfo: {
      errorType: null,
      lastCheckedAtMs: nowMs - 3_600_000,
      lastSuccessAtMs: nowMs - 3_600_000,
      soa: { primary: 'ns1.dns-host.example', admin: 'hostmaster.dns-host.example', serial: 2026112001 },
    },
    dkim: {
      signingEnabled: true,
      status: 'SUCCESS',
      origin: 'AWS_SES',
      tokens: exampleTokens,
      signingHostedZone: 'dkim.amazonses.com',
      currentKeyLength: 'RSA_2048_BIT',
      nextKeyLength: 'RSA_2048_BIT',
      lastKeyGenerationAtMs: nowMs - 90 * 86_400_000,
    },
    mailFrom: { domain: 'bounce.shop.example', status: 'SUCCESS', onMxFailure: 'USE_DEFAULT_VALUE' },
    configurationSet: 'shop-default',
    feedbackForwarding: true,
    policies: {},
    ...change,
  };
}

export function exampleSet(change: Partial<SesConfigurationSet> = {}): SesConfigurationSet {
  return {
    name: 'shop-default',
    sendingEnabled: true,
    tlsPolicy: 'OPTIONAL',
    sendingPool: null,
    reputationMetrics: true,
    suppressedReasons: null,
    trackingDomain: null,
    httpsPolicy: null,
    maxDeliverySeconds: null,
    lastFreshStartAtMs: null,
    suppressionScope: null,
    engagementTracking: null,
    optimizedDelivery: null,
    archiveArn: null,
    eventDestinations: [
      {
        name: 'events',
        enabled: true,
        eventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'RENDERING_FAILURE', 'DELIVERY_DELAY'],
        target: 'firehose',
        arn: 'arn:aws:firehose:us-east-1:111122223333:deliverystream/ses-events',
        roleArn: 'arn:aws:iam::111122223333:role/ses-events',
        dimensions: [],
      },
    ],
    ...change,
  };
}

export function exampleCall(change: Partial<AwsCall> = {}): AwsCall {
  return {
    service: 'ses',
    operation: 'GetEmailIdentity',
    region: 'us-east-1',
    subject: 'shop.example',
    requestId: '7a1c0a52-9d0d-4d0e-8a33-000000000001',
    askedAtMs: nowMs,
    elapsedMs: 12,
    attempts: 1,
    cached: false,
    answer: '{}',
    ...change,
  };
}

export function seen<T>(value: T): Evidence<T> {
  return { state: 'seen', value, atMs: nowMs, from: [awsSource(exampleCall())] };
}

export const absent: Evidence<never> = { state: 'absent', atMs: nowMs, from: [awsSource(exampleCall())] };

/** AWS would not say: the evidence of a missing permission. */
export const denied: Evidence<never> = {
  state: 'unreachable',
  why: {
    kind: 'aws',
    failure: { kind: 'aws-permission-missing', action: 'ses:GetEmailIdentity', region: 'us-east-1' },
    call: exampleCall({ answer: null }),
  },
  atMs: nowMs,
  from: [],
};

/** Judges with plain values as seen, or with evidence where one is given. */
export function judgeIdentity(
  audit: Audit,
  artifacts: { readonly [K in ArtifactName]?: Artifacts[K] },
  evidence: Gathered = {},
): Finding {
  const given = Object.fromEntries(Object.entries(artifacts).map(([name, value]) => [name, seen(value)]));
  const [finding] = advise([audit], 'shop.example in us-east-1', { ...given, ...evidence });
  if (finding === undefined) throw new Error(`${audit.id} gave no finding`);
  return finding;
}
