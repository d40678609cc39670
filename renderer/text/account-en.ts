// The words of the account's health: its frame, standing and metrics, in English; account-ja.ts has the same shape.
import type { MetricPeriod, VdmDimension } from '../../shared/health/metrics.ts';
import type { RateLevel, RateName, StandingStatus } from '../../shared/health/standing.ts';
import { countEn as count, plural } from './count-en.ts';

type Names = { readonly [name: string]: string };

const status: { readonly [S in StandingStatus]: string } = {
  healthy: 'Healthy',
  sandbox: 'Sandbox',
  'under-review': 'Under review',
  'paused-by-aws': 'Paused by AWS',
  'paused-by-you': 'Switched off',
  unknown: 'Unknown',
};

const level: { readonly [L in RateLevel]: string } = {
  healthy: 'Healthy',
  watch: 'Above what AWS advises',
  review: 'AWS reviews accounts from here on',
  pause: 'AWS may pause sending from here on',
};

const rateName: { readonly [R in RateName]: string } = { bounce: 'Bounce rate', complaint: 'Complaint rate' };

/** A rate in one sentence; `now` null where there is none yet. */
type Seen = { readonly now: string | null; readonly highest: string; readonly review: string; readonly pause: string };
const seen =
  (name: string) =>
  ({ now, highest, review, pause }: Seen): string =>
    now === null
      ? `${name} over two weeks: no figure from AWS yet. AWS reviews from ${review} and may pause from ${pause}.`
      : `${name} over two weeks: now ${now}, at most ${highest}. AWS reviews from ${review} and may pause from ${pause}.`;

const metric: Names = {
  Send: 'Sent',
  Delivery: 'Delivered',
  Bounce: 'Bounces',
  Complaint: 'Complaints',
  Reject: 'Rejected',
  Open: 'Opens',
  Click: 'Clicks',
  RenderingFailure: 'Rendering failures',
  DeliveryDelay: 'Delivery delays',
  Subscription: 'Subscriptions',
  SEND: 'Sent',
  DELIVERY: 'Delivered',
  DELIVERY_OPEN: 'Delivered with open tracking',
  DELIVERY_CLICK: 'Delivered with click tracking',
  DELIVERY_COMPLAINT: 'Delivered with a feedback loop',
  PERMANENT_BOUNCE: 'Permanent bounces',
  TRANSIENT_BOUNCE: 'Transient bounces',
  COMPLAINT: 'Complaints',
  OPEN: 'Opens',
  CLICK: 'Clicks',
};

const rate: Names = {
  delivery: 'Delivery rate',
  bounce: 'Bounce rate',
  'transient-bounce': 'Transient bounce rate',
  complaint: 'Complaint rate',
  open: 'Open rate',
  click: 'Click rate',
  reject: 'Reject rate',
  'rendering-failure': 'Rendering failure rate',
};

const divisor: Names = {
  Send: 'sent',
  Delivery: 'delivered',
  SEND: 'sent',
  DELIVERY: 'delivered',
  DELIVERY_OPEN: 'delivered with open tracking',
  DELIVERY_CLICK: 'delivered with click tracking',
  DELIVERY_COMPLAINT: 'delivered with a feedback loop',
};

const steps: { readonly [P in MetricPeriod]: string } = {
  300: '5-minute steps',
  3600: '1-hour steps',
  21600: '6-hour steps',
  86400: '1-day steps',
};

const vdmDimension: { readonly [D in VdmDimension]: string } = {
  ISP: 'Provider',
  EMAIL_IDENTITY: 'Identity',
  CONFIGURATION_SET: 'Configuration set',
};

export const accountEn = {
  status,
  level,
  panels: {
    standing: 'Standing',
    metrics: 'Metrics',
    coverage: 'Event coverage',
    sets: 'Configuration sets',
    suppression: 'Suppression',
    ips: 'Dedicated IPs',
    recommendations: 'Recommendations',
    alarms: 'Alarms',
    smtp: 'SMTP',
    setups: 'Set-ups',
    newer: 'Newer SES',
  },
  panelTips: {
    standing: 'Whether this region may send, how close it is to its limits, and what to do now.',
    metrics: 'Counts and rates over time, from CloudWatch and Virtual Deliverability Manager.',
    coverage: 'Who hears of bounces, complaints and delays, and whose mail leaves no trace.',
    sets: 'What is in force for mail sent with each configuration set.',
    suppression: 'Which addresses SES does not mail, and why.',
    ips: 'Dedicated IP addresses, their pools, warm-up and reverse DNS.',
    recommendations: "Amazon's own advisor and Plumbline's findings in one list.",
    alarms: 'Which alarms watch the reputation, and which are missing.',
    smtp: 'Ports, an SMTP password, and what a reply code means.',
    setups: 'Templates to deploy: event history, feedback, a sending domain, alarms.',
    newer: 'Tenants, reputation entities and multi-region endpoints.',
  },
  nav: {
    label: 'Regions and panels',
    regions: 'Regions',
    panels: 'Panels',
    all: 'All regions',
    allTip: 'All regions beside each other',
    reading: 'Being read',
    unread: 'Not read',
    failed: 'Not readable',
    counted: (problems: number, unknowns: number): string => {
      const open = unknowns === 0 ? '' : `${problems === 0 ? '' : ', '}${count(unknowns)} unknown`;
      if (problems === 0) return open === '' ? 'No problems' : open;
      return `${plural(problems, 'problem', 'problems')}${open}`;
    },
  },
  command: {
    panel: (panel: string) => `Account: ${panel}`,
    region: (region: string) => `Account: ${region}`,
  },
  head: {
    read: (age: string) => `As of ${age}`,
    refresh: 'Refresh',
    refreshAll: 'Read all regions',
    refreshOne: (region: string) => `Read ${region} again`,
    waiting: (seconds: number) => `Waiting ${count(seconds)} s for AWS's rate limit`,
  },
  empty: {
    dnsOnlyBody:
      'The account view shows whether Amazon SES lets you send, and who hears of bounces. It needs a profile with read access to an AWS account.',
    neverRead: "This account's health has not been read yet",
    neverReadBody:
      'Plumbline reads quotas, reputation, event wiring, suppression, IPs and alarms in each region. It changes nothing in the account.',
    read: "Read the account's health",
    readRegion: (region: string) => `Read ${region}`,
    unread: (region: string) => `This has not been read in ${region} yet`,
    failed: (region: string) => `${region} could not be read`,
    openFailed: 'The kept results could not be read',
  },
  trouble: {
    stale: 'What is shown is from the last time it worked.',
    cancelled: 'Canceled. What was read by then is shown.',
    toProfile: 'Open the profile',
  },
  gap: {
    title: 'What could not be read',
    missing: (actions: number): string => (actions === 1 ? 'Missing permission:' : 'Missing permissions:'),
    copy: (action: string) => `Copy ${action}`,
    copyAll: 'Copy all actions',
    times: (number: number) => `(${count(number)} times)`,
  },
  findings: {
    title: 'Findings',
    passed: (number: number) => `Passed ${count(number)}`,
  },
  overview: {
    label: 'Regions of this account',
    column: {
      region: 'Region',
      status: 'Status',
      quota: 'Quota used',
      bounce: 'Bounces',
      complaint: 'Complaints',
      heard: 'Bounces heard',
      worst: 'Worst finding',
    },
    unknown: 'Unknown',
    unlimited: 'Unlimited',
    used: (sent: number, max: number) => `${count(sent)} of ${count(max)} in the last 24 hours`,
    ofMax: (max: number) => `of ${count(max)}`,
    noRate: 'No data',
    noRows: 'Nothing sends',
    heard: (heard: number, all: number) => `${count(heard)} of ${count(all)}`,
    heardTip: 'Configuration sets and identities whose bounces reach somebody, of all',
    more: (number: number) => ` and ${count(number)} more`,
  },
  standing: {
    todo: 'What to do now, in this order',
    quota: 'Quota of the last 24 hours',
    used: (sent: number, max: number, share: string) => `${count(sent)} of ${count(max)} recipients used (${share})`,
    free: (free: number) => `${count(free)} free`,
    unlimited: 'This account has no limit for 24 hours.',
    unlimitedSent: (sent: number) => `${count(sent)} recipients in the last 24 hours; there is no limit.`,
    noQuota: 'SES did not state the quota.',
    refills: 'Comes free again, 24 hours after it was used',
    noRefills: 'When quota comes free is not known: GetSendStatistics has nothing for the last 24 hours.',
    moreRefills: (number: number) => `${count(number)} more times`,
    comesFree: (recipients: number) => plural(recipients, 'recipient', 'recipients'),
    facts: 'What SES says',
    noAccount: 'GetAccount was not answered, so there is nothing to show here.',
    access: 'Access',
    production: 'Production',
    sandbox: 'Sandbox: only to verified identities and the simulator',
    sending: 'Sending',
    sendingOn: 'Enabled',
    sendingOff: 'Disabled',
    enforcement: 'Enforcement',
    enforcements: { HEALTHY: 'Healthy', PROBATION: 'Under review', SHUTDOWN: 'Sending paused by AWS' } as Names,
    otherEnforcement: 'Not known to Plumbline',
    review: 'Production access request',
    noReview: 'None',
    reviews: { PENDING: 'Under review', FAILED: 'Failed', GRANTED: 'Granted', DENIED: 'Denied' } as Names,
    caseId: 'Case',
    copyCase: 'Copy the case ID',
    rate: 'Send rate',
    perSecond: (number: number) => `${plural(number, 'recipient', 'recipients')} per second`,
    mailType: 'Mail type',
    mailTypes: { TRANSACTIONAL: 'Transactional', MARKETING: 'Marketing' } as Names,
    vdm: 'Virtual Deliverability Manager',
    plan: 'Pricing plan',
    on: 'On',
    off: 'Off',
    unknown: 'Unknown',
    notTold: 'Not stated',
  },
  rates: {
    name: rateName,
    axis: 'Share of mail (%)',
    byAws: 'AWS: by which the account is judged',
    byUs: 'Own count, by day',
    line: {
      watch: (percent: string) => `Watch ${percent}`,
      review: (percent: string) => `Review ${percent}`,
      pause: (percent: string) => `Pause ${percent}`,
    },
    label: { bounce: seen('Bounce rate'), complaint: seen('Complaint rate') },
    at: (moment: string) => `at ${moment}`,
    noLatest: 'No figure from AWS yet',
    unknown: 'Unknown',
    notAsked: 'CloudWatch could not be asked, so the figure that AWS judges by is not known.',
    noData:
      'There is no figure from AWS: SES makes this metric with the first mail, so there is nothing to judge by yet.',
    own: (percent: string, counted: number, of: number) => `Own count ${percent} (${count(counted)} of ${count(of)}).`,
    ownNone: 'Own count: nothing was sent in two weeks.',
  },
  chart: {
    legend: 'Lines to show',
    showTable: 'Show the numbers',
    hideTable: 'Hide the numbers',
    savePicture: 'Save as PNG',
    noValue: 'no data',
    time: 'Time (UTC)',
  },
  metrics: {
    controls: 'What to show',
    source: 'Source',
    cloudwatch: 'CloudWatch',
    vdm: 'Deliverability Manager',
    span: 'Range',
    spans: {
      '1d': '24 h',
      '7d': '7 days',
      '14d': '14 days',
      '30d': '30 days',
      '60d': '60 days',
      custom: 'Custom',
    },
    step: 'Step',
    steps,
    from: 'From',
    to: 'To',
    show: 'Show',
    utcHint: 'UTC. A last day without a time is included.',
    faults: {
      unfinished: 'Write both as 2026-11-21, or with a time as 2026-11-21 14:00.',
      backwards: 'The range ends before it begins: swap the two, or correct one of them.',
      future: 'The range lies in the future, where nothing was counted yet.',
      'shorter-than-step': 'The range is shorter than one step: choose shorter steps or a longer range.',
      'too-many-steps': 'The range has more than 1,500 steps: choose longer steps or a shorter range.',
      'vdm-days': 'Virtual Deliverability Manager counts whole UTC days: leave the times out.',
      'vdm-too-long': 'Virtual Deliverability Manager answers for at most 60 days at once: shorten the range.',
      'too-old':
        'CloudWatch keeps 5-minute values for 63 days and longer steps for 455: begin later or choose longer steps.',
    },
    dimension: 'Dimension',
    dimensionNames: { 'ses:configuration-set': 'Configuration set', 'ses:from-domain': 'From domain' } as Names,
    wholeAccount: 'Whole account (no dimension)',
    only: 'Only mail of',
    allMail: 'All mail',
    compare: 'Compare',
    noCompare: 'No comparison',
    compareBy: { ISP: 'By provider', EMAIL_IDENTITY: 'By identity', CONFIGURATION_SET: 'By configuration set' },
    compared: 'What to compare',
    compareWhat: 'Metric to compare',
    comparing: (name: string) => `${name}, compared`,
    vdmDimension,
    vdmOff: 'Virtual Deliverability Manager is off in this region',
    vdmOffBody:
      'Once it is on, it counts by provider, identity and configuration set, from that day on. CloudWatch has the totals.',
    asking: 'Asking AWS',
    failed: 'The metrics could not be read',
    nothing: 'There is no data in this range',
    nothingBody:
      'SES makes each metric with its first event. Choose another range. A message to the mailbox simulator is counted by CloudWatch only.',
    exportCsv: 'Save as CSV',
    saved: (path: string) => `Saved as ${path}`,
    title: { counts: 'Counts', rates: 'Rates' },
    axis: { counts: 'Events per step', rates: 'Share (%)' },
    chartLabel: ({ title, from, to, lines }: { title: string; from: string; to: string; lines: string }) =>
      `${title} from ${from} to ${to}: ${lines}. The arrow keys walk the values.`,
    metric,
    rate,
    divisor,
    divided: (counted: number, of: number, what: string) => `${count(counted)} of ${count(of)} ${what}`,
    noRate: 'no rate',
    countTable: 'Totals of the range',
    rateTable: 'Rates of the range',
    column: { metric: 'Metric', total: 'Total', rate: 'Rate', share: 'Share', says: 'What is divided', row: 'Mail' },
    notes: 'About these numbers',
    notThere: 'SES makes each metric with its first event. These do not exist yet, which is not the same as zero:',
  },
};
