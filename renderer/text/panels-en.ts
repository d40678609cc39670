// The words of the smaller panels of the account's health, in English; panels-ja.ts has the same shape.
import type { Hearer, Hearing } from '../../shared/health/coverage.ts';
import type { RecommendationRow } from '../../shared/health/panels.ts';
import type { EffectiveOption, SetOption, TrackingState } from '../../shared/health/sets.ts';
import type { RateName } from '../../shared/health/standing.ts';
import { countEn as count } from './count-en.ts';
import { eventTypesEn } from './event-types-en.ts';

const rate: { readonly [R in RateName]: string } = { bounce: 'Bounce rate', complaint: 'Complaint rate' };
const status: { readonly [S in RecommendationRow['status']]: string } = {
  open: 'Open',
  fixed: 'Fixed',
  forgotten: 'No longer listed by SES',
};
const by: { readonly [B in RecommendationRow['foundBy']]: string } = {
  ses: 'SES',
  plumbline: 'Plumbline',
  both: 'SES and Plumbline',
};
const event = { ...eventTypesEn, SUBSCRIPTION: 'Subscrip\u00ADtion' };
const hearing: { readonly [H in Hearing]: string } = {
  heard: 'Heard',
  counted: 'Counted only',
  broken: 'Named, but cannot hear',
  unheard: 'Nobody hears',
  unknown: 'Could not be asked',
};
const hearer: { readonly [K in Hearer['kind']]: string } = {
  sns: 'SNS topic',
  firehose: 'Data Firehose',
  cloudwatch: 'CloudWatch',
  eventbridge: 'EventBridge',
  pinpoint: 'Pinpoint',
  other: 'Other destination',
  'identity-topic': "The identity's SNS topic",
  forwarding: 'E-mail forwarding',
};
const works: { readonly [W in Hearer['works']]: string } = {
  yes: 'works',
  no: 'does not work',
  unknown: 'could not be checked',
};
const option: { readonly [O in SetOption]: string } = {
  sending: 'Sending',
  tls: 'TLS',
  'max-delivery': 'Delivery time limit',
  pool: 'IP pool',
  reputation: 'Reputation metrics',
  suppression: 'Suppression',
  'tracking-domain': 'Tracking domain',
  https: 'Tracking over HTTPS',
  engagement: 'Engagement tracking (VDM)',
  'optimized-delivery': 'Optimized shared delivery (VDM)',
  archiving: 'Archiving',
};
const from: { readonly [F in EffectiveOption['from']]: string } = {
  set: 'this set',
  account: 'the account',
  default: "SES's default",
  unknown: 'unknown',
};
const tracking: { readonly [S in TrackingState['state']]: string } = {
  right: 'In order',
  wrong: 'Leads elsewhere',
  missing: 'Missing',
  unknown: 'Could not be asked',
};

/** The words of AWS for a state, by AWS's own code; a code that came later is shown as it is. */
type Codes = { readonly [code: string]: string };

const states: Codes = { OK: 'OK', ALARM: 'In alarm', INSUFFICIENT_DATA: 'Insufficient data' };
const sendingStatus: Codes = { ENABLED: 'Enabled', REINSTATED: 'Reinstated', DISABLED: 'Disabled' };
const impacts: Codes = { HIGH: 'High', LOW: 'Low' };
const endpointStatus: Codes = {
  CREATING: 'Being created',
  READY: 'Ready',
  FAILED: 'Failed',
  DELETING: 'Being deleted',
};

export const panelsEn = {
  list: {
    others: (number: number) => `and ${count(number)} more`,
    more: (drawn: number, all: number) => `Show more (${count(drawn)} of ${count(all)} shown)`,
  },
  alarms: {
    label: 'CloudWatch alarms on SES',
    rate,
    find: 'Find an alarm',
    noneShown: 'No alarm has this in its name.',
    generate: 'Make alarms',
    none: 'CloudWatch has no alarm on a metric of SES in this region.',
    expression: 'an expression',
    states,
    since: (age: string) => `since ${age}`,
    verdict: { right: 'Right', wrong: 'Faulty', other: 'Another metric' },
    column: {
      verdict: 'Verdict',
      name: 'Alarm',
      watches: 'Watches',
      condition: 'Condition',
      state: 'State',
      faults: 'What to change',
    },
  },
  newer: {
    find: 'Find a tenant or an entity',
    unread: 'Could not be read',
    notThere: 'Amazon SES in this region does not have this yet.',
    sendingStatus,
    impacts,
    endpointStatus,
    tenants: 'Tenants',
    noTenants: 'This account has no tenants here. A tenant keeps the reputation of one customer apart from the others.',
    entities: 'Reputation entities',
    noEntities: 'There are no reputation entities here: SES manages the reputation of the account as a whole.',
    endpoints: 'Multi-region endpoints',
    noEndpoints: 'No multi-region endpoint has this region as its primary one.',
    column: {
      name: 'Name',
      sending: 'Sending',
      created: 'Created',
      id: 'ID',
      reference: 'Entity',
      bySes: 'Set by SES',
      byYou: 'Set by you',
      impact: 'Impact',
      policy: 'Policy',
      status: 'Status',
      regions: 'Regions',
    },
  },
  recommendations: {
    label: 'Recommendations',
    find: 'Find a recommendation',
    status,
    by,
    byAnyone: 'By anyone',
    onlyBy: { ses: 'SES only', plumbline: 'Plumbline only', both: 'Both' } satisfies typeof by,
    none: 'Neither SES nor Plumbline recommends anything here.',
    noneKnown: 'Plumbline recommends nothing here; what SES recommends could not be read.',
    noneShown: 'No recommendation fits.',
    clear: 'Show all',
    unaudited: (names: readonly string[]) =>
      `SES has advice about ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${count(names.length - 3)} more` : ''}, which Plumbline has not audited yet. Read the identities to compare.`,
    toIdentities: 'Go to Identities',
    column: {
      severity: 'Severity',
      resource: 'About',
      says: 'What it says',
      foundBy: 'Found by',
      status: 'State',
      since: 'First seen',
    },
  },
  ips: {
    addresses: 'Addresses',
    pools: 'Pools',
    autoOn: 'Automatic warm-up is on: new addresses take up mail over 45 days.',
    autoOff: 'Automatic warm-up is off: new addresses count as warmed at once.',
    notBack: 'Does not lead back to the address',
    notListed: 'Not listed',
    noSnds: 'No data (too little mail to Outlook)',
    spam: (rate: number): string => (rate >= 1 ? 'Over 90% spam' : rate > 0 ? '10 to 90% spam' : 'Under 10% spam'),
    /** SNDS says 0 of all that is below 0.1%. */
    complaints: (percent: string, rate: number): string =>
      rate === 0 ? 'complaints under 0.1%' : `complaints ${percent}`,
    traps: (hits: number) => (hits === 0 ? 'no trap hits' : `${count(hits)} trap ${hits === 1 ? 'hit' : 'hits'}`),
    warmup: (state: string, percent: number): string =>
      state === 'DONE' ? 'Done' : state === 'IN_PROGRESS' ? `In progress, ${percent}%` : 'Managed by SES',
    managed: 'Managed',
    managedSays: 'SES adds, warms up and retires the addresses itself, for each mailbox provider.',
    standard: 'Standard',
    standardSays: 'You choose its addresses and move them between pools.',
    bySes: 'up to SES',
    unused: 'No configuration set',
    column: {
      address: 'Address',
      pool: 'Pool',
      warmup: 'Warm-up',
      ptr: 'Reverse name (PTR)',
      lists: 'Block lists',
      snds: 'Outlook (SNDS)',
      scaling: 'Kind',
      count: 'Addresses',
      usedBy: 'Used by',
    },
  },
  coverage: {
    label: 'Who hears of what',
    event,
    hearing,
    hearer,
    works,
    find: 'Find a set or an identity',
    fine: (number: number) => `${count(number)} sets and identities whose bounces and complaints are heard`,
    unread: (number: number) => `${count(number)} more identities were not read.`,
    name: 'Set or identity',
    defaultOf: (number: number) => `default of ${number === 1 ? '1 identity' : `${count(number)} identities`}`,
    noDefault: 'nobody’s default',
    uses: (set: string) => `uses ${set}`,
    noSet: 'no default set',
    none: 'There are no configuration sets and no identities here. Create them in SES, then read the region again.',
    noneShown: 'Nothing fits.',
    clear: 'Show all',
    details: 'The chosen cell',
    toSet: 'Open the set',
    toIdentity: 'Open the identity',
    nobody: 'Nobody is named for this.',
    generate: 'Make a set-up',
    generateTip: 'Files for a set-up that keeps all events in S3',
  },
  sets: {
    label: 'Configuration sets',
    find: 'Find a set',
    none: 'There are no configuration sets here. Mail sent without one leaves no events: create one and make it the default of your identities.',
    noneShown: 'No set has this in its name.',
    option,
    from,
    tracking,
    trackingTitle: 'Tracking domain',
    wanted: 'CNAME to',
    defaultOf: 'Default of',
    nobody: 'no identity',
    destinations: 'Event destinations',
    noDestinations: 'None: no event of its mail is told or counted.',
    disabled: 'disabled',
    toCoverage: 'Event coverage',
    unread: (names: readonly string[]) =>
      `Could not be read: ${names.slice(0, 3).join(', ')}${names.length > 3 ? ` and ${count(names.length - 3)} more` : ''}`,
    column: { option: 'Option', effective: 'In force', from: 'Set by' },
  },
};
