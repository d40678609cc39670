// What an account in memory answers to each read, told by lists of what a region holds.
import type { SesRead, SesReadName } from '../../electron/ports/ses.ts';
import type { AwsService, RegionName } from '../../shared/aws.ts';
import type { AwsFailure } from '../../shared/aws-failure.ts';
import type * as S from '../../shared/ses.ts';
import { healthAnswer, type MemoryHealth } from './memory-health.ts';
import type { MemoryTemplates } from './memory-templates.ts';

export type MemoryRegion = MemoryHealth & {
  /** By name. */
  readonly templates?: MemoryTemplates;
  /** What differs from a healthy account out of the sandbox. */
  readonly account?: Partial<S.SesAccount>;
  readonly identities?: readonly S.SesIdentity[];
  readonly configurationSets?: readonly S.SesConfigurationSet[];
  /** By identity; one that is not named forwards by e-mail and has no topics. */
  readonly notifications?: { readonly [name: string]: S.SesNotifications };
  readonly recommendations?: readonly S.SesRecommendation[];
  readonly receiving?: S.SesReceiving;
  readonly dedicatedIps?: readonly S.SesDedicatedIp[];
};

export const operations: { readonly [N in SesReadName]: string } = {
  caller: 'GetCallerIdentity',
  account: 'GetAccount',
  identities: 'ListEmailIdentities',
  identity: 'GetEmailIdentity',
  configurationSets: 'ListConfigurationSets',
  configurationSet: 'GetConfigurationSet',
  notifications: 'GetIdentityNotificationAttributes',
  recommendations: 'ListRecommendations',
  receiving: 'DescribeActiveReceiptRuleSet',
  dedicatedIps: 'GetDedicatedIps',
  pools: 'ListDedicatedIpPools',
  ipListings: 'GetBlacklistReports',
  sendStatistics: 'GetSendStatistics',
  metricNames: 'ListMetrics',
  metrics: 'GetMetricData',
  vdmMetrics: 'BatchGetMetricData',
  alarms: 'DescribeAlarms',
  topic: 'GetTopicAttributes',
  role: 'GetRole',
  stream: 'DescribeDeliveryStream',
  suppressed: 'GetSuppressedDestination',
  tenants: 'ListTenants',
  reputationEntities: 'ListReputationEntities',
  multiRegionEndpoints: 'ListMultiRegionEndpoints',
  addressInsights: 'GetEmailAddressInsights',
  template: 'GetEmailTemplate',
};

/** What is not SES's. */
export const services: { readonly [read: string]: AwsService } = {
  caller: 'sts',
  metricNames: 'cloudwatch',
  metrics: 'cloudwatch',
  alarms: 'cloudwatch',
  topic: 'sns',
  role: 'iam',
  stream: 'firehose',
};

/** What evidence says that a call was about. */
export function subjectOf(about: SesRead<SesReadName>['about']): string | null {
  if (about === null || typeof about === 'string') return about;
  return 'metrics' in about ? null : about.join(', ');
}

export function answerOf(
  { read, region, about }: SesRead<SesReadName>,
  told: MemoryRegion | undefined,
  caller: S.CallerIdentity | undefined,
) {
  if (told === undefined) return noSes(region);
  const name = subjectOf(about) ?? '';
  switch (read) {
    case 'caller':
      return caller ?? { accountId: '111122223333', arn: 'arn:aws:iam::111122223333:user/plumbline' };
    case 'account':
      return { ...healthyAccount, region, ...told.account };
    case 'identities':
      return (told.identities ?? []).map(lineOf);
    case 'identity':
      return (told.identities ?? []).find((identity) => identity.name === name) ?? notFound(operations[read], name);
    case 'configurationSets':
      return (told.configurationSets ?? []).map((set) => set.name);
    case 'configurationSet':
      return (told.configurationSets ?? []).find((set) => set.name === name) ?? notFound(operations[read], name);
    case 'notifications':
      return told.notifications?.[name] ?? noTopics;
    case 'recommendations':
      return told.recommendations ?? [];
    case 'receiving':
      return told.receiving ?? { ruleSet: null, rules: [] };
    case 'dedicatedIps':
      return told.dedicatedIps ?? [];
    case 'template':
      return told.templates?.[name]?.content ?? notFound(operations[read], name);
    default:
      // The port's types keep the two together.
      return healthAnswer(read, about as never, told) ?? notFound(operations[read], name);
  }
}

function lineOf(identity: S.SesIdentity): S.IdentityLine {
  const { name, region, kind, verification, verifiedForSending } = identity;
  return { name, region, kind, verification, sendingEnabled: verifiedForSending };
}

export const healthyAccount: Omit<S.SesAccount, 'region'> = {
  productionAccess: true,
  sendingEnabled: true,
  enforcement: 'HEALTHY',
  max24HourSend: 50_000,
  maxSendRatePerSecond: 14,
  sentLast24Hours: 120,
  suppressedReasons: ['BOUNCE', 'COMPLAINT'],
  vdmEnabled: true,
  engagementTracking: null,
  optimizedDelivery: null,
  autoWarmup: true,
  review: { status: 'GRANTED', caseId: null },
  mailType: 'TRANSACTIONAL',
  websiteUrl: 'https://shop.example/',
  useCase: null,
  pricingPlan: null,
};

const noTopics: S.SesNotifications = {
  bounceTopic: null,
  complaintTopic: null,
  deliveryTopic: null,
  forwardingEnabled: true,
};

export const notFound = (operation: string, subject: string): AwsFailure => {
  return { kind: 'aws-not-found', operation, subject };
};

export const noSes = (region: RegionName): AwsFailure => ({ kind: 'aws-region-without-ses', region });
