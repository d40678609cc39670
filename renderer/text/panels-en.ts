// The words of the smaller panels of the account's health, in English; panels-ja.ts has the same shape.
import type { EventType, Hearer, Hearing } from '../../shared/health/coverage.ts';
import type { RecommendationRow } from '../../shared/health/panels.ts';
import type { EffectiveOption, SetOption, TrackingState } from '../../shared/health/sets.ts';
import type { RateName } from '../../shared/health/standing.ts';

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
const event: { readonly [E in EventType]: string } = {
  SEND: 'Send',
  RENDERING_FAILURE: 'Rendering failure',
  REJECT: 'Reject',
  DELIVERY: 'Delivery',
  DELIVERY_DELAY: 'Delivery delay',
  BOUNCE: 'Bounce',
  COMPLAINT: 'Complaint',
  OPEN: 'Open',
  CLICK: 'Click',
  SUBSCRIPTION: 'Subscrip\u00ADtion',
};
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

export const panelsEn = {
  alarms: {
    label: 'CloudWatch alarms on SES',
    rate,
    missing: (rates: readonly string[]) => `No working alarm on: ${rates.join(', ')}.`,
    generate: 'Make alarms',
    none: 'CloudWatch has no alarm on a metric of SES in this region.',
    expression: 'an expression',
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
    unread: 'Could not be read',
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
    filter: 'Show',
    status,
    by,
    none: 'Neither SES nor Plumbline recommends anything here.',
    noneShown: 'Nothing of the chosen kind.',
    unaudited: (names: readonly string[]) =>
      `Only SES speaks of ${names.slice(0, 4).join(', ')}${names.length > 4 ? ` and ${names.length - 4} more` : ''} so far. Read the identities to compare.`,
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
    notListed: 'Not listed',
    noSnds: 'No data (too little mail to Outlook)',
    spam: (rate: number): string => (rate >= 1 ? 'Over 90% spam' : rate > 0 ? '10 to 90% spam' : 'Under 10% spam'),
    complaints: (percent: string) => `Complaints ${percent}`,
    traps: (hits: number) => `${hits.toLocaleString('en')} trap ${hits === 1 ? 'hit' : 'hits'}`,
    warmup: (state: string, percent: number): string =>
      state === 'DONE' ? 'Done' : state === 'IN_PROGRESS' ? `In progress, ${percent}%` : 'Managed by SES',
    managed: 'Managed',
    standard: 'Standard',
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
    problems: 'Problems only',
    sets: 'Mail with a configuration set',
    identities: 'Mail that names no set',
    name: 'Set or identity',
    defaultOf: (count: number) => `default of ${count.toLocaleString('en')}`,
    noDefault: 'nobody’s default',
    uses: (set: string) => `uses ${set}`,
    noSet: 'no default set',
    none: 'There are no configuration sets and no identities here. Create them in SES, then read the region again.',
    noneShown: 'Nothing fits.',
    clear: 'Show all',
    choose: 'Choose a cell to see who would hear.',
    nobody: 'Nobody is named for this.',
    generate: 'Make a set-up that keeps all events',
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
    unread: (names: readonly string[]) => `Could not be read: ${names.join(', ')}`,
    column: { option: 'Option', effective: 'In force', from: 'Set by', raw: 'As the API has it' },
  },
};
