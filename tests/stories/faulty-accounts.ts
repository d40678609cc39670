// Identities made to fail, one for each audit of identities, each beside a domain that is otherwise in order.
import {
  bounceRecords,
  home,
  hosts,
  inStrings,
  type Told,
  type ToldAccount,
  tokenRecords,
  tokensOf,
  type ZoneParts,
} from '../fakes/told-account.ts';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import { keys } from '../fixtures/dkim/keys.ts';

export type FaultyAccount = ToldAccount & {
  /** The audit that has to fail, for one of its identities. */
  readonly id: string;
};

type Otherwise = Omit<ToldAccount, 'title' | 'domain' | 'identities'> & {
  readonly title?: string;
  readonly domain?: string;
  /** Of the domain's identity in us-east-1. */
  readonly told?: Told;
  /** Instead of that one. */
  readonly identities?: (domain: string) => NonNullable<ToldAccount['identities']>;
  /** In place of the strings of the zone. */
  readonly parts?: (domain: string) => ZoneParts;
};

const far = 'eu-west-1';
/** Where the account has dedicated addresses. */
const dedicated = 'ap-northeast-1';

function faulty(id: string, otherwise: Otherwise): FaultyAccount {
  const { told = {}, identities, parts, title = id, ...rest } = otherwise;
  const domain = otherwise.domain ?? `${id.replace(/^ses-/u, '')}.example`;
  return {
    id,
    title,
    ...rest,
    domain,
    zone: parts?.(domain) ?? otherwise.zone ?? {},
    identities: identities?.(domain) ?? { [home]: { [domain]: told } },
  };
}

const unfinished = (status: string, dkim: Told = {}): Told => ({
  VerificationStatus: status,
  DkimAttributes: { Status: status, LastKeyGenerationTimestamp: '-5h', ...dkim },
});
const mailFrom = (change: Told): Told => ({ MailFromAttributes: change });
const dkim = (change: Told): Told => ({ DkimAttributes: change });
const byodkim = (record: string): Otherwise => ({
  told: { DkimAttributes: { SigningAttributesOrigin: 'EXTERNAL', Tokens: ['own'] } },
  zone: { tokens: record === '' ? '' : `own._domainkey TXT ${inStrings(record)}` },
});
const bounceTxt = (...texts: readonly string[]): string =>
  ['bounce MX 10 feedback-smtp.us-east-1.amazonses.com.', ...texts.map((text) => `bounce TXT "${text}"`)].join('\n');
const bounceMx = (...values: readonly string[]): string =>
  ['bounce TXT "v=spf1 include:amazonses.com ~all"', ...values.map((value) => `bounce MX ${value}`)].join('\n');
const firstToken =
  (instead: (token: string, domain: string) => string) =>
  (domain: string): ZoneParts => {
    const [first] = tokensOf(domain);
    return { tokens: [instead(first, domain), ...tokenRecords(domain).slice(1)].join('\n') };
  };
const policy = (...statement: readonly Told[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statement });
const grant = (name: string, change: Told = {}): Told => ({
  Sid: 'partner',
  Effect: 'Allow',
  Principal: { AWS: 'arn:aws:iam::999988887777:root' },
  Action: ['ses:SendEmail', 'ses:SendRawEmail'],
  Resource: `arn:aws:ses:us-east-1:111122223333:identity/${name}`,
  Condition: { StringLike: { 'ses:FromAddress': `news@${name}` } },
  ...change,
});
const withPolicies =
  (policies: (domain: string) => { readonly [name: string]: string }, change: Told = {}) =>
  (domain: string): NonNullable<ToldAccount['identities']> => ({
    [home]: { [domain]: { Policies: policies(domain), ...change } },
  });
const destination = (change: Told): Told => ({
  EventDestinations: [
    {
      Name: 'events',
      Enabled: true,
      MatchingEventTypes: ['SEND', 'DELIVERY', 'BOUNCE', 'COMPLAINT', 'REJECT', 'RENDERING_FAILURE', 'DELIVERY_DELAY'],
      CloudWatchDestination: { DimensionConfigurations: [] },
      ...change,
    },
  ],
});
const topic = (name: string, region = home): string => `arn:aws:sns:${region}:111122223333:${name}`;
const tracked = (domain: string, change: Told = {}): Pick<Otherwise, 'domain' | 'set'> => ({
  domain,
  set: { TrackingOptions: { CustomRedirectDomain: `click.${domain}`, ...change } },
});

const identityFaults: readonly FaultyAccount[] = [
  faulty('ses-identity-temporary-failure', { told: unfinished('TEMPORARY_FAILURE'), zone: { tokens: '' } }),
  faulty('ses-identity-failed', { told: { VerificationStatus: 'FAILED' } }),
  faulty('ses-identity-default-set-missing', { told: { ConfigurationSetName: 'deleted' } }),
  faulty('ses-identity-address-link-expired', {
    identities: (domain) => ({ [home]: { [domain]: {}, [`ann@${domain}`]: { VerificationStatus: 'FAILED' } } }),
  }),
  faulty('ses-identity-not-started', { told: unfinished('NOT_STARTED') }),
  faulty('ses-identity-pending-long', {
    told: unfinished('PENDING', { LastKeyGenerationTimestamp: '-5d' }),
    zone: { tokens: '' },
  }),
  faulty('ses-identity-address-pending', {
    identities: (domain) => ({ [home]: { [domain]: {}, [`ann@${domain}`]: { VerificationStatus: 'PENDING' } } }),
  }),
  faulty('ses-identity-address-domain-unverified', {
    zone: { dmarc: '' },
    identities: (domain) => ({ [home]: { [`ann@${domain}`]: { MailFromAttributes: null } } }),
  }),
  faulty('ses-identity-address-freemail-refused', {
    domain: 'yahoo.com',
    identities: () => ({ [home]: { 'shop@yahoo.com': { MailFromAttributes: null } } }),
  }),
  faulty('ses-identity-address-freemail', {
    domain: 'gmail.com',
    zone: { dmarc: '_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@gmail.com"' },
    identities: () => ({ [home]: { 'shop@gmail.com': { MailFromAttributes: null } } }),
  }),
  faulty('ses-identity-domain-freemail', {
    domain: 'outlook.com',
    told: { ...unfinished('PENDING'), MailFromAttributes: null },
    zone: { tokens: '', bounce: '' },
  }),
  faulty('ses-identity-address-case', {
    identities: (domain) => ({ [home]: { [domain]: {}, [`Ann@${domain}`]: {} } }),
  }),
];

const dkimFaults: readonly FaultyAccount[] = [
  faulty('ses-dkim-signing-off', { told: dkim({ SigningEnabled: false }) }),
  faulty('ses-dkim-not-set-up', {
    told: dkim({ Status: 'NOT_STARTED', Tokens: [] }),
    zone: { tokens: '' },
  }),
  faulty('ses-dkim-token-absent', { parts: firstToken(() => '') }),
  faulty('ses-dkim-token-wrong-region', {
    parts: firstToken((token) => `${token}._domainkey CNAME ${token}.dkim.eu-south-1.amazonses.com.`),
  }),
  faulty('ses-dkim-token-mistyped', {
    parts: firstToken((token) => `${token}._domainkey CNAME ${token}.dkim.amazonse.com.`),
  }),
  faulty('ses-dkim-token-wrong-target', {
    parts: firstToken((token) => `${token}._domainkey CNAME ${token}.dkim.postoffice.example.`),
  }),
  faulty('ses-dkim-token-flattened', { parts: firstToken((token) => `${token}._domainkey A 198.51.100.200`) }),
  faulty('ses-dkim-token-flattened', {
    title: 'the key itself in TXT',
    domain: 'keypasted.example',
    parts: firstToken((token) => `${token}._domainkey TXT ${inStrings(`p=${keys.rsa2048}`)}`),
  }),
  faulty('ses-dkim-token-in-txt', {
    parts: firstToken((token) => `${token}._domainkey TXT "${token}.dkim.amazonses.com"`),
  }),
  faulty('ses-dkim-token-name-doubled', {
    parts: firstToken((token, domain) => `${token}._domainkey.${domain} CNAME ${token}.dkim.amazonses.com.`),
  }),
  faulty('ses-dkim-token-underscore-lost', {
    parts: firstToken((token) => `${token}.domainkey CNAME ${token}.dkim.amazonses.com.`),
  }),
  faulty('ses-dkim-byodkim-key-missing', byodkim('')),
  faulty('ses-dkim-token-name-doubled', {
    ...byodkim(''),
    title: 'a key of your own under a doubled name',
    domain: 'ownkeydoubled.example',
    parts: (domain) => ({ tokens: `own._domainkey.${domain} TXT ${inStrings(`p=${keys.rsa2048}`)}` }),
  }),
  faulty('ses-dkim-byodkim-key-unusable', byodkim('p=customerProvidedPublicKey')),
  faulty('ses-dkim-byodkim-pem-lines', byodkim(`p=-----BEGIN PUBLIC KEY-----${keys.rsa2048}-----END PUBLIC KEY-----`)),
  faulty('ses-dkim-byodkim-key-length', byodkim(`p=${keys.rsa4096}`)),
  faulty('ses-dkim-byodkim-spaces', byodkim(`p=${keys.rsa2048.slice(0, 64)} ${keys.rsa2048.slice(64)}`)),
  faulty('ses-dkim-byodkim-selector-unknown', {
    told: dkim({ SigningAttributesOrigin: 'EXTERNAL', Tokens: [] }),
    zone: { tokens: '' },
  }),
  faulty('ses-dkim-servers-disagree', {
    parts: (domain) => ({
      more: `$SERVER ns2.dns-host.example.\n$ABSENT ${tokensOf(domain)[0]}._domainkey\n$SERVER *`,
    }),
  }),
  faulty('ses-dkim-delegation-stale', {
    parts: (domain) => ({
      more: [
        '$DELEGATE ns1.old-host.example. ns1.dns-host.example.',
        '$SERVER ns1.old-host.example.',
        '@ SOA ns1.old-host.example. hostmaster.old-host.example. ( 2025030701 7200 900 1209600 300 )',
        ...tokensOf(domain).map((token) => `$ABSENT ${token}._domainkey`),
        '$SERVER *',
      ].join('\n'),
    }),
  }),
  faulty('ses-dkim-deed-parent-missing', {
    identities: (domain) => ({
      [far]: { [domain]: dkim({ SigningAttributesOrigin: 'AWS_SES_US_EAST_1' }) },
    }),
    zone: { bounce: bounceRecords(far) },
  }),
  faulty('ses-dkim-deed-parent-unhealthy', {
    identities: (domain) => ({
      [home]: { [domain]: dkim({ SigningEnabled: false }) },
      [far]: { [domain]: dkim({ SigningAttributesOrigin: 'AWS_SES_US_EAST_1' }) },
    }),
  }),
  faulty('ses-dkim-replication-error', {
    identities: (domain) => ({
      [home]: { [domain]: {} },
      [far]: {
        [domain]: {
          ...dkim({ SigningAttributesOrigin: 'AWS_SES_US_EAST_1' }),
          VerificationInfo: { ErrorType: 'REPLICATION_ACCESS_DENIED' },
        },
      },
    }),
  }),
  faulty('ses-dkim-failed-incomplete', { told: unfinished('FAILED'), parts: firstToken(() => '') }),
  faulty('ses-dkim-failed-complete', { told: unfinished('FAILED') }),
  faulty('ses-dkim-success-at-risk', { zone: { tokens: '' } }),
  faulty('ses-dkim-method-pending', { told: dkim({ Status: 'PENDING' }) }),
  faulty('ses-dkim-address-unsigned', {
    identities: (domain) => ({ [home]: { [domain]: {}, [`ann@${domain}`]: dkim({ SigningEnabled: false }) } }),
  }),
  faulty('ses-dkim-ses-saw-other-provider', {
    told: {
      ...unfinished('PENDING'),
      VerificationInfo: {
        SOARecord: {
          PrimaryNameServer: 'ns1.old-host.example',
          AdminEmail: 'hostmaster.old-host.example',
          SerialNumber: 7,
        },
      },
    },
  }),
  faulty('ses-dkim-server-lame', { zone: { more: '$SERVER ns2.dns-host.example.\n$BEHAVE @ refused\n$SERVER *' } }),
  faulty('ses-dkim-target-missing', {}),
  faulty('ses-dkim-pending-complete', { told: unfinished('PENDING') }),
  faulty('ses-dkim-pending-incomplete', { told: unfinished('PENDING'), parts: firstToken(() => '') }),
  faulty('ses-dkim-regions-half-migrated', {
    identities: (domain) => ({
      [home]: { [domain]: {} },
      [far]: {
        [domain]: { ...unfinished('PENDING', { Tokens: ['other1', 'other2', 'other3'] }), MailFromAttributes: null },
      },
    }),
  }),
  faulty('ses-dkim-key-length-differs', {
    told: dkim({ CurrentSigningKeyLength: 'RSA_1024_BIT', NextSigningKeyLength: 'RSA_1024_BIT' }),
  }),
  faulty('ses-dkim-key-short', {
    told: dkim({ CurrentSigningKeyLength: 'RSA_1024_BIT', NextSigningKeyLength: 'RSA_1024_BIT' }),
  }),
  faulty('ses-dkim-key-length-pending', {
    told: dkim({ CurrentSigningKeyLength: 'RSA_1024_BIT', NextSigningKeyLength: 'RSA_2048_BIT' }),
  }),
  faulty('ses-dkim-error-explained', {
    told: { ...unfinished('PENDING'), VerificationInfo: { ErrorType: 'HOST_NOT_FOUND' } },
    zone: { tokens: '' },
  }),
  faulty('ses-dkim-ses-saw-older-zone', {
    told: {
      ...unfinished('PENDING'),
      VerificationInfo: {
        SOARecord: {
          PrimaryNameServer: 'ns1.dns-host.example',
          AdminEmail: 'hostmaster.dns-host.example',
          SerialNumber: 2026110101,
        },
      },
    },
  }),
  faulty('ses-dkim-key-old', { told: dkim({ LastKeyGenerationTimestamp: '-400d' }) }),
];

const bare: Told = { ...dkim({ SigningEnabled: false }), MailFromAttributes: null };
const rejecting = mailFrom({ MailFromDomainStatus: 'FAILED', BehaviorOnMxFailure: 'REJECT_MESSAGE' });

const mailFromFaults: readonly FaultyAccount[] = [
  faulty('ses-mail-from-rejecting', { told: rejecting, zone: { bounce: '' } }),
  faulty('ses-mail-from-rejecting', {
    title: 'rejecting, with people behind the MX record',
    domain: 'rejectingpeople.example',
    told: rejecting,
    zone: { bounce: bounceMx('10 mx1.postoffice.example.') },
  }),
  faulty('ses-mail-from-rejecting', {
    title: 'rejecting, with two MX records',
    domain: 'rejectingtwo.example',
    told: rejecting,
    zone: { bounce: bounceMx('10 mx1.postoffice.example.', '20 mx2.postoffice.example.') },
  }),
  faulty('ses-mail-from-none-unsigned', { told: bare, zone: { bounce: '' } }),
  faulty('ses-mail-from-failed', { told: mailFrom({ MailFromDomainStatus: 'FAILED' }), zone: { bounce: '' } }),
  faulty('ses-mail-from-failed', {
    title: 'failed, with another host behind the MX record',
    domain: 'failedforeign.example',
    told: mailFrom({ MailFromDomainStatus: 'FAILED' }),
    zone: { bounce: bounceMx('10 mx1.postoffice.example.') },
  }),
  faulty('ses-mail-from-temporary-failure', {
    told: mailFrom({ MailFromDomainStatus: 'TEMPORARY_FAILURE' }),
    zone: { bounce: bounceMx('10 feedback-smtp.us-east-1.amazonses.com.', '20 mx1.postoffice.example.') },
  }),
  faulty('ses-mail-from-pending', { told: mailFrom({ MailFromDomainStatus: 'PENDING' }), zone: { bounce: '' } }),
  faulty('ses-mail-from-mx-missing', { zone: { bounce: bounceMx() } }),
  faulty('ses-mail-from-mx-lost', { zone: { bounce: '' } }),
  faulty('ses-mail-from-mx-several', {
    zone: { bounce: bounceMx('10 feedback-smtp.us-east-1.amazonses.com.', '20 mx1.postoffice.example.') },
  }),
  faulty('ses-mail-from-mx-several', {
    title: 'two MX records, none of them right',
    domain: 'twowrong.example',
    zone: { bounce: bounceMx('10 mx1.postoffice.example.', '20 mx2.postoffice.example.') },
  }),
  faulty('ses-mail-from-mx-foreign', { zone: { bounce: bounceMx('10 mx1.postoffice.example.') } }),
  faulty('ses-mail-from-region-wrong', { zone: { bounce: bounceRecords(far) } }),
  faulty('ses-mail-from-servers-differ', {
    zone: { more: '$SERVER ns2.dns-host.example.\n$ABSENT bounce\n$SERVER *' },
  }),
  faulty('ses-mail-from-spf-missing', { zone: { bounce: bounceTxt() } }),
  faulty('ses-mail-from-spf-several', {
    zone: { bounce: bounceTxt('v=spf1 include:amazonses.com ~all', 'v=spf1 include:_spf.postoffice.example ~all') },
  }),
  faulty('ses-mail-from-spf-without-ses', {
    zone: { bounce: bounceTxt('v=spf1 include:_spf.postoffice.example ~all') },
  }),
  faulty('ses-mail-from-spf-refuses-ses', { zone: { bounce: bounceTxt('v=spf1 -all include:amazonses.com') } }),
  faulty('ses-mail-from-spf-open', { zone: { bounce: bounceTxt('v=spf1 include:amazonses.com') } }),
  faulty('ses-mail-from-outside-identity', {
    told: mailFrom({ MailFromDomain: 'bounce.patience.test', MailFromDomainStatus: 'FAILED' }),
  }),
  faulty('ses-mail-from-used-for-sending', {
    identities: (domain) => ({ [home]: { [domain]: {}, [`ann@bounce.${domain}`]: { MailFromAttributes: null } } }),
  }),
  faulty('ses-mail-from-used-for-receiving', { zone: { bounce: bounceMx('10 aspmx.l.google.com.') } }),
  faulty('ses-mail-from-none', { told: { MailFromAttributes: null }, zone: { bounce: '' } }),
  faulty('ses-mail-from-regions-several', {
    identities: (domain) => ({
      [home]: { [domain]: {} },
      [far]: { [domain]: dkim({ SigningAttributesOrigin: 'AWS_SES_US_EAST_1' }) },
    }),
  }),
  faulty('ses-mail-from-spf-refuses-dedicated', {
    identities: (domain) => ({ [dedicated]: { [domain]: {} } }),
    zone: { bounce: bounceRecords(dedicated) },
  }),
  faulty('ses-mail-from-mx-priority', { zone: { bounce: bounceMx('20 feedback-smtp.us-east-1.amazonses.com.') } }),
];

const dmarcRecord = (tags: string, bounce?: string) => (domain: string) => ({
  dmarc: `_dmarc TXT "v=DMARC1; ${tags}; rua=mailto:dmarc@${domain}"`,
  ...(bounce === undefined ? {} : { bounce }),
});

const dmarcFaults: readonly FaultyAccount[] = [
  faulty('ses-dmarc-failing-refused', { told: bare, zone: { bounce: '' } }),
  faulty('ses-dmarc-failing-quarantined', { told: bare, parts: dmarcRecord('p=quarantine', '') }),
  faulty('ses-dmarc-failing-monitored', { told: bare, parts: dmarcRecord('p=none', '') }),
  faulty('ses-dmarc-address-foreign', {
    identities: (domain) => ({ [home]: { [`ann@${domain}`]: { MailFromAttributes: null } } }),
  }),
  faulty('ses-dmarc-policy-missing', { zone: { dmarc: '' } }),
  faulty('ses-dmarc-policy-missing', {
    title: 'a DMARC record that is none',
    domain: 'almostdmarc.example',
    zone: { dmarc: '_dmarc TXT "v=DMARC1 p=reject"' },
  }),
  faulty('ses-dmarc-aspf-strict', { parts: dmarcRecord('p=reject; aspf=s') }),
  faulty('ses-dmarc-adkim-strict', {
    parts: dmarcRecord('p=reject; adkim=s'),
    identities: (domain) => ({
      [home]: {
        [domain]: {},
        [`news.${domain}`]: { ...dkim({ Status: 'NOT_STARTED', Tokens: [] }), MailFromAttributes: null },
      },
    }),
  }),
  faulty('ses-dmarc-single-leg', { zone: { bounce: bounceTxt() } }),
];

const policyFaults: readonly FaultyAccount[] = [
  faulty('ses-policy-principal-anyone', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain, { Principal: '*' })) })),
  }),
  faulty('ses-policy-actions-managing', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain, { Action: 'ses:*' })) })),
  }),
  faulty('ses-policy-default-set-beside', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain)) })),
  }),
  faulty('ses-policy-sender-unlimited', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain, { Condition: {} })) })),
  }),
  faulty('ses-policy-unreadable', { identities: withPolicies(() => ({ partner: '{"Version": "2012-10-17", ' })) }),
  faulty('ses-policy-resource-foreign', {
    identities: withPolicies((domain) => ({ partner: policy(grant(`other.${domain}`)) })),
  }),
  faulty('ses-policy-oversize', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain, { Sid: 'x'.repeat(5000) })) })),
  }),
  faulty('ses-policy-excess', {
    identities: withPolicies((domain) =>
      Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`partner-${index}`, policy(grant(domain))])),
    ),
  }),
  faulty('ses-policy-name-invalid', {
    identities: withPolicies((domain) => ({ 'a partner': policy(grant(domain)) })),
  }),
  faulty('ses-policy-accounts-others', {
    identities: withPolicies((domain) => ({ partner: policy(grant(domain)) }), { ConfigurationSetName: null }),
  }),
];

const setFaults: readonly FaultyAccount[] = [
  faulty('ses-configuration-set-sending-paused', { set: { SendingOptions: { SendingEnabled: false } } }),
  faulty('ses-configuration-set-suppression-off', { set: { SuppressionOptions: { SuppressedReasons: [] } } }),
  faulty('ses-configuration-set-tracking-dangling', tracked('trackednowhere.example')),
  faulty('ses-configuration-set-tracking-wrong-region', {
    ...tracked('trackedfar.example'),
    zone: { more: `click CNAME r.${far}.awstrack.me.` },
  }),
  faulty('ses-configuration-set-tracking-unverified', {
    ...tracked('trackedpending.example'),
    told: unfinished('PENDING'),
    zone: { more: `click CNAME r.${home}.awstrack.me.` },
  }),
  faulty('ses-configuration-set-tracking-certificate-wrong', {
    ...tracked('trackedhttps.example', { HttpsPolicy: 'REQUIRE' }),
    zone: { more: `click CNAME r.${home}.awstrack.me.` },
  }),
  faulty('ses-configuration-set-tracking-http-only', {
    ...tracked('trackedhttp.example'),
    zone: { more: `click CNAME r.${home}.awstrack.me.` },
  }),
  faulty('ses-configuration-set-tracking-events-missing', {
    domain: 'trackedfornothing.example',
    set: {
      TrackingOptions: { CustomRedirectDomain: 'click.trackedfornothing.example' },
      ...destination({}),
    },
    zone: { more: 'click A 198.51.100.200' },
  }),
  faulty('ses-configuration-set-destination-missing', { set: { EventDestinations: [] } }),
  faulty('ses-configuration-set-bounce-events-missing', { set: destination({ MatchingEventTypes: ['SEND'] }) }),
  faulty('ses-configuration-set-rendering-events-missing', { set: destination({ MatchingEventTypes: ['BOUNCE'] }) }),
  faulty('ses-configuration-set-delay-events-missing', { set: destination({ MatchingEventTypes: ['BOUNCE'] }) }),
  faulty('ses-configuration-set-delivery-events-missing', { set: destination({ MatchingEventTypes: ['BOUNCE'] }) }),
  faulty('ses-configuration-set-none', { told: { ConfigurationSetName: null } }),
  faulty('ses-configuration-set-tls-optional', { set: { DeliveryOptions: { TlsPolicy: 'OPTIONAL' } } }),
  faulty('ses-configuration-set-reputation-metrics-off', {
    set: { ReputationOptions: { ReputationMetricsEnabled: false } },
  }),
];

const silentSet: Told = destination({ MatchingEventTypes: ['SEND'] });

const feedbackFaults: readonly FaultyAccount[] = [
  faulty('ses-feedback-channel-missing', { told: { FeedbackForwardingStatus: false }, set: silentSet }),
  faulty('ses-feedback-channel-partial', {
    domain: 'toldinpart.example',
    told: { FeedbackForwardingStatus: false },
    set: silentSet,
    notifications: { 'toldinpart.example': { BounceTopic: topic('bounces') } },
  }),
  faulty('ses-feedback-topic-other-region', {
    domain: 'toldelsewhere.example',
    notifications: { 'toldelsewhere.example': { BounceTopic: topic('bounces', far), ComplaintTopic: topic('c', far) } },
  }),
  faulty('ses-feedback-topic-fifo', {
    domain: 'toldinorder.example',
    notifications: {
      'toldinorder.example': { BounceTopic: topic('bounces.fifo'), ComplaintTopic: topic('bounces.fifo') },
    },
  }),
  faulty('ses-feedback-topic-lost', {
    domain: 'toldonce.example',
    notifications: { 'toldonce.example': { BounceTopic: topic('bounces') } },
  }),
  faulty('ses-feedback-events-only', { told: { FeedbackForwardingStatus: false } }),
  faulty('ses-feedback-duplicated', {
    domain: 'toldtwice.example',
    notifications: { 'toldtwice.example': { BounceTopic: topic('bounces'), ComplaintTopic: topic('bounces') } },
  }),
];

const inbound = (region: string): string =>
  `@ MX 10 inbound-smtp.${region}.amazonaws.com.\n@ TXT "v=spf1 include:_spf.postoffice.example ~all"`;
const farAway = (domain: string): NonNullable<ToldAccount['identities']> => ({ [far]: { [domain]: {} } });

const receivingFaults: readonly FaultyAccount[] = [
  faulty('ses-receiving-rule-set-inactive', { zone: { apex: inbound(home) } }),
  faulty('ses-receiving-rule-missing', {
    identities: farAway,
    zone: { apex: inbound(far), bounce: bounceRecords(far) },
  }),
  faulty('ses-receiving-region-other', { zone: { apex: inbound(far) } }),
  faulty('ses-receiving-region-other', {
    title: 'mail that goes to another region than that of the rules',
    domain: 'rulesfar.example',
    identities: farAway,
    zone: { apex: inbound(home), bounce: bounceRecords(far) },
  }),
  faulty('ses-receiving-rules-unreached', {
    domain: 'rulesidle.example',
    identities: farAway,
    zone: { bounce: bounceRecords(far) },
  }),
];

/** What is told of whole regions. */
export const regional: { readonly [region: string]: ScenarioRegion } = {
  [far]: {
    receiptRuleSet: {
      Metadata: { Name: 'inbound' },
      Rules: [{ Name: 'store', Enabled: true, Recipients: ['rulesfar.example', 'rulesidle.example'] }],
    },
  },
  [dedicated]: { dedicatedIps: [{ Ip: '203.0.113.99', WarmupPercentage: 100, PoolName: 'own' }] },
};

export const faultyAccounts: readonly FaultyAccount[] = [
  ...identityFaults,
  ...dkimFaults,
  ...mailFromFaults,
  ...dmarcFaults,
  ...policyFaults,
  ...setFaults,
  ...feedbackFaults,
  ...receivingFaults,
];

/** What no zone and no scenario can tell, and a test has to make in between. */
export const madeOtherwise: readonly FaultyAccount[] = [
  faulty('ses-identity-unverified', {}),
  faulty('ses-dkim-key-cut-off', {}),
];

/** All in order: nothing may be told of it. */
export const healthyAccount: ToldAccount = { title: 'in order', domain: 'inorder.example' };

/** Domains that the demo world does not hold otherwise, and the keys of those whose tokens lead to other ones. */
export const scenery = `
$TTL 3600
$ORIGIN com.
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 1 7200 900 1209600 300 )
@ NS a.registry.example.
aspmx.l.google A 198.51.100.201
$ORIGIN me.
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 1 7200 900 1209600 300 )
@ NS a.registry.example.
r.us-east-1.awstrack A 198.51.100.202
r.eu-west-1.awstrack A 198.51.100.203
$ORIGIN old-host.example.
@ SOA ns1 hostmaster ( 2025030701 7200 900 1209600 300 )
@ NS ns1
ns1 A 203.0.113.77
$ORIGIN dkim.amazonses.com.
${tokensOf('dkim-key-short.example')
  .map((token) => `${token} TXT ${inStrings(`p=${keys.rsa1024}`)}`)
  .join('\n')}
$ORIGIN gone.example.
@ SOA ns1.dns-host.example. hostmaster.dns-host.example. ( 1 7200 900 1209600 300 )
${hosts}
`;

export const keyless: readonly string[] = ['dkim-target-missing.example', 'dkim-key-short.example'];
