// Whole accounts and the set-ups of the field notes, each read from end to end: exactly what is told, and nothing else.
import { describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { PanelName } from '../../shared/health/report.ts';
import type { StandingStatus } from '../../shared/health/standing.ts';
import type { Told } from '../fakes/told-account.ts';
import { regionWith, shop, trafficOf } from '../fakes/told-health.ts';
import { eventsToS3, feedbackToLogs, terraformed } from './health-seeds.ts';
import { findingsOf, hearingIn, panelOf, readTold, toldIn } from './health-story.ts';
import { toldBadly } from './told-badly.ts';

type HealthTale = {
  readonly told: ScenarioRegion;
  readonly status: StandingStatus;
  /** Parts of headlines, by panel. */
  readonly headlines: { readonly [P in Extract<PanelName, 'standing' | 'coverage' | 'alarms' | 'ips'>]?: string };
  /** All that is not a pass, worst first. */
  readonly findings: readonly string[];
  /** The beginning of each step, in order. */
  readonly todo: readonly string[];
  /** By set or identity: see hearingIn. */
  readonly hearing: { readonly [row: string]: string };
};

const healthyHearing = {
  'shop-default': 'hhh hh hh --h',
  'shop-news': 'hhh hh hh --h',
  [shop]: 'hhh hh hh --h',
  [`news.${shop}`]: 'hhh hh hh --h',
};
const inReview = trafficOf({
  perDay: 30_000,
  providers: { Gmail: 0.5, Yahoo: 0.2, GMX: 0.2 },
  hardBounce: 0.02,
  complaint: 0.0002,
  events: [{ at: '-10d', hardBounce: 0.09 }],
});
const quiet: Told = { dedicatedIps: null, pools: null, traffic: null };
const withoutPool: Told = { configurationSets: { 'shop-news': { DeliveryOptions: { SendingPoolName: null } } } };
const bulk = 'info reputation-bulk-sender';

const noticeFirst = ['Find the notice: in the mailbox', 'Stop the mail that the notice is about'];
const answerLast = ['Find exactly which mail, list or form caused it', 'Answer the case: the cause'];

const tales: { readonly [title: string]: HealthTale } = {
  'in order': {
    told: regionWith(),
    status: 'healthy',
    headlines: {
      standing: 'Sending works in us-east-1, and AWS raises no objection.',
      coverage: 'Bounces and complaints of every identity reach somebody.',
      alarms: 'Alarms watch the bounce and complaint rates',
      ips: 'warm, named and on no list',
    },
    // A fact about who sends much, and nothing to be cured.
    findings: [bulk],
    todo: [],
    hearing: healthyHearing,
  },
  'in the sandbox, with a request that was denied': {
    told: regionWith({
      account: {
        ProductionAccessEnabled: false,
        SendQuota: { Max24HourSend: 200, MaxSendRate: 1 },
        Details: { MailType: 'MARKETING', ReviewDetails: { Status: 'DENIED', CaseId: '170000000000001' } },
      },
      ...quiet,
      ...withoutPool,
      messages: [{ from: `shop@${shop}`, to: 'success@simulator.amazonses.com', subject: 'First test', at: '-3h' }],
    }),
    status: 'sandbox',
    headlines: {
      standing: 'in the sandbox in us-east-1: only verified recipients get mail',
      alarms: 'Alarms watch the bounce and complaint rates',
    },
    findings: ['medium standing-sandbox', 'medium standing-access-denied', 'low alarm-metric-not-yet'],
    todo: ['AWS denied production access (case 170000000000001). Answer in that case'],
    hearing: healthyHearing,
  },
  'under review, with bounces that rose ten days ago': {
    told: { ...regionWith({ account: { EnforcementStatus: 'PROBATION' }, ...withoutPool }), traffic: [inReview] },
    status: 'under-review',
    headlines: { standing: 'AWS is reviewing the account in us-east-1; mail still goes out.' },
    findings: ['high standing-under-review', 'high reputation-bounce-review', bulk],
    todo: [
      ...noticeFirst,
      'Bring the bounce rate down from 7.12% to below 2%: take every address that bounced for good off the list at once and never mail it again. By our count it is rising: 9.01% in the last three days, 6.62% before.',
      'Close the source of bad addresses',
      ...answerLast,
    ],
    hearing: healthyHearing,
  },
  'under review for complaints that are not suppressed': {
    told: {
      ...regionWith({
        account: { EnforcementStatus: 'PROBATION', SuppressionAttributes: { SuppressedReasons: ['BOUNCE'] } },
        ...quiet,
        ...withoutPool,
      }),
      traffic: [trafficOf({ perDay: 8000, complaint: 0.0016 })],
    },
    status: 'under-review',
    headlines: { standing: 'AWS is reviewing the account' },
    findings: [
      'high standing-under-review',
      'high reputation-complaint-review',
      'high suppression-complaint-missing',
      'medium reputation-provider-complaints-raised',
    ],
    todo: [
      ...noticeFirst,
      'Bring the complaint rate down from 0.172% to below 0.1%',
      "Let the account's suppression list keep complainers back",
      'Find which mail people complain about',
      ...answerLast,
    ],
    hearing: healthyHearing,
  },
  'paused by AWS, with its own switch off as well': {
    told: regionWith({ account: { EnforcementStatus: 'SHUTDOWN', SendingEnabled: false }, ...quiet, ...withoutPool }),
    status: 'paused-by-aws',
    headlines: { standing: 'AWS has paused sending in us-east-1.' },
    findings: ['blocker standing-paused-by-aws', 'high suppression-lost-after-pause', 'low alarm-metric-not-yet'],
    todo: [
      'Find the notice: in the mailbox',
      ...answerLast,
      'Export the suppression list now',
      "The account's own switch may be off as well. After AWS lifts its pause",
    ],
    hearing: healthyHearing,
  },
  'paused by its owner, and by one of its sets': {
    told: regionWith({
      account: { SendingEnabled: false },
      configurationSets: { 'shop-news': { SendingOptions: { SendingEnabled: false } } },
    }),
    status: 'paused-by-you',
    headlines: { standing: "Sending in us-east-1 is switched off by the account's own setting." },
    findings: ['blocker standing-paused-by-you', 'high set-sending-paused', 'high suppression-lost-after-pause', bulk],
    todo: [
      'Find out who switched it off',
      'Once the cause is settled, switch it on: aws sesv2 put-account-sending-attributes --sending-enabled',
      'Export the suppression list now',
    ],
    hearing: healthyHearing,
  },
  'healthy, its quota used up': {
    told: regionWith({ account: { SendQuota: { Max24HourSend: 20_000 } } }),
    status: 'healthy',
    headlines: { standing: 'Sending works in us-east-1, but the quota of the last 24 hours is used up.' },
    findings: ['blocker standing-quota-reached', bulk],
    todo: ['Spread the mail or ask for a higher quota: '],
    hearing: healthyHearing,
  },
  'past the line of a pause, without a word from AWS': {
    told: {
      ...regionWith({ ...quiet, ...withoutPool }),
      traffic: [trafficOf({ perDay: 4000, hardBounce: 0.12, complaint: 0.006 })],
    },
    status: 'healthy',
    headlines: { standing: 'Sending works in us-east-1, but the bounce rate is ' },
    findings: [
      'blocker reputation-bounce-pause',
      'blocker reputation-complaint-pause',
      'high reputation-provider-complaints-high',
    ],
    todo: [
      'Bring the bounce rate down from ',
      'Close the source of bad addresses',
      'Bring the complaint rate down from ',
      'Find which mail people complain about',
    ],
    hearing: healthyHearing,
  },
  'events to S3 as in the notes': {
    told: eventsToS3,
    status: 'healthy',
    headlines: {
      coverage: 'Bounces and complaints of every identity reach somebody.',
      alarms: 'No working alarm watches the bounce and complaint rates',
    },
    findings: [
      'high events-role-untrusting',
      'medium events-set-feedback-unseen',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'low events-default-set-uneven',
      'low events-role-over-broad',
      'low events-error-prefix-literal',
      'info vdm-off',
    ],
    todo: [],
    hearing: {
      history: 'bbb bb bb bbb',
      // Forwarding is all that is left of the domain's mail, and of an address without the default set.
      [shop]: 'bbb bb hh bbb',
      [`ann@${shop}`]: '--- -- hh ---',
    },
  },
  'feedback to logs as in the notes': {
    told: feedbackToLogs,
    status: 'healthy',
    headlines: { coverage: `Mail of mail@${shop}, queue@${shop}, old@${shop} leaves no trace` },
    findings: [
      'high events-bounces-unheard',
      'high events-complaints-unheard',
      'high events-traceless',
      'high events-topic-fifo',
      'high events-topic-gone',
      'high events-topic-unsubscribed',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'low events-duplicated',
      'info vdm-off',
    ],
    todo: [],
    hearing: {
      [shop]: '--- -- hh ---',
      [`mail@${shop}`]: '--- -- bb ---',
      [`logs@${shop}`]: '--- -- hh ---',
      [`queue@${shop}`]: '--- -- bb ---',
      [`old@${shop}`]: '--- -- bb ---',
    },
  },
  'Terraform as in the notes': {
    told: terraformed,
    status: 'healthy',
    headlines: { coverage: 'Bounces and complaints of every identity reach somebody.' },
    findings: [
      'medium events-set-feedback-unseen',
      'medium events-renderings-unseen',
      'medium events-delays-unseen',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'low events-deliveries-unseen',
      'low events-counted-only',
      'info set-unused',
      'info set-tls-required',
      'info vdm-off',
    ],
    todo: [],
    hearing: { main: '--c -- c- ---', [shop]: '--- -- hh ---' },
  },
};

describe.each(Object.keys(tales))('an account %s', (title) => {
  const tale = tales[title];
  if (tale === undefined) throw new Error(`there is no ${title}`);

  it('tells exactly this', async () => {
    const report = await readTold(tale.told);
    const standing = panelOf(report, 'standing');
    expect(toldIn(report)).toEqual(tale.findings);
    expect(standing.status).toBe(tale.status);
    for (const panel of ['standing', 'coverage', 'alarms', 'ips'] as const)
      expect(panelOf(report, panel).headline.en).toContain(tale.headlines[panel] ?? '');
    expect(standing.todo.map(({ en }, index) => en.slice(0, tale.todo[index]?.length))).toEqual(tale.todo);
    const rows = panelOf(report, 'coverage').rows.map(({ name }) => [name, hearingIn(report, name)]);
    expect(Object.fromEntries(rows)).toEqual(tale.hearing);
    expect(findingsOf(report).flatMap((finding) => toldBadly(finding, { domain: shop }))).toEqual([]);
  });
});
