// Whole accounts and the set-ups of the field notes, each read from end to end: exactly what is told, and nothing else.
import { describe, expect, it } from 'vitest';
import type { ScenarioRegion } from '../../electron/demo/ses/state/region-account.ts';
import type { PanelName } from '../../shared/health/report.ts';
import type { StandingStatus } from '../../shared/health/standing.ts';
import type { Text } from '../../shared/text.ts';
import type { Told } from '../fakes/told-account.ts';
import { regionWith, shop, trafficOf } from '../fakes/told-health.ts';
import { eventsToS3, feedbackToLogs, terraformed } from './health-seeds.ts';
import { findingsOf, hearingIn, panelOf, readTold, toldIn } from './health-story.ts';
import { toldBadly } from './told-badly.ts';

type HealthTale = {
  readonly told: ScenarioRegion;
  readonly status: StandingStatus;
  /** Words of headlines, by panel, with … between them. */
  readonly headlines: { readonly [P in Extract<PanelName, 'standing' | 'coverage' | 'alarms' | 'ips'>]?: string };
  /** All that is not a pass, worst first. */
  readonly findings: readonly string[];
  /** Words of each step, in order, likewise. */
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

const noticeFirst = ['notice … root user … Support Center', 'Stop the mail … notice'];
const answerLast = ['which mail, list or form', 'Answer the case'];

const tales: { readonly [title: string]: HealthTale } = {
  'in order': {
    told: regionWith(),
    status: 'healthy',
    headlines: {
      standing: 'Sending works in us-east-1 … no objection',
      coverage: 'every identity',
      alarms: 'watch the bounce and complaint rates',
      ips: 'warm … no block list',
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
      standing: 'sandbox … us-east-1 … verified recipients',
      alarms: 'watch the bounce and complaint rates',
    },
    findings: ['medium standing-sandbox', 'medium standing-access-denied', 'low alarm-metric-not-yet'],
    todo: ['denied … 170000000000001 … Answer'],
    hearing: healthyHearing,
  },
  'under review, with bounces that rose ten days ago': {
    told: { ...regionWith({ account: { EnforcementStatus: 'PROBATION' }, ...withoutPool }), traffic: [inReview] },
    status: 'under-review',
    headlines: { standing: 'reviewing … us-east-1' },
    findings: ['high standing-under-review', 'high reputation-bounce-review', bulk],
    todo: [...noticeFirst, 'bounce rate … 7.1% … 2% … rising: 9% … 6.6%', 'source of bad addresses', ...answerLast],
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
    headlines: { standing: 'reviewing' },
    findings: [
      'high standing-under-review',
      'high reputation-complaint-review',
      'high suppression-complaint-missing',
      'medium reputation-provider-complaints-raised',
    ],
    todo: [
      ...noticeFirst,
      'complaint rate … 0.17% … 0.1%',
      'suppression list … COMPLAINT',
      'which mail people complain about',
      ...answerLast,
    ],
    hearing: healthyHearing,
  },
  'paused by AWS, with its own switch off as well': {
    told: regionWith({ account: { EnforcementStatus: 'SHUTDOWN', SendingEnabled: false }, ...quiet, ...withoutPool }),
    status: 'paused-by-aws',
    headlines: { standing: 'AWS … paused … us-east-1' },
    findings: ['blocker standing-paused-by-aws', 'high suppression-lost-after-pause', 'low alarm-metric-not-yet'],
    todo: [
      'notice … root user … Support Center',
      ...answerLast,
      'suppression list … 90 days',
      'own switch … put-account-sending-attributes --sending-enabled',
    ],
    hearing: healthyHearing,
  },
  'paused by its owner, and by one of its sets': {
    told: regionWith({
      account: { SendingEnabled: false },
      configurationSets: { 'shop-news': { SendingOptions: { SendingEnabled: false } } },
    }),
    status: 'paused-by-you',
    headlines: { standing: "us-east-1 … off … account's own" },
    findings: ['blocker standing-paused-by-you', 'high set-sending-paused', 'high suppression-lost-after-pause', bulk],
    todo: [
      'who … CloudTrail',
      'aws sesv2 put-account-sending-attributes --sending-enabled --region us-east-1',
      'suppression list … 90 days',
    ],
    hearing: healthyHearing,
  },
  'healthy, its quota used up': {
    told: regionWith({ account: { SendQuota: { Max24HourSend: 20_000 } } }),
    status: 'healthy',
    headlines: { standing: 'us-east-1 … quota … used up' },
    findings: ['blocker standing-quota-reached', bulk],
    todo: ['higher quota … 20,000'],
    hearing: healthyHearing,
  },
  'past the line of a pause, without a word from AWS': {
    told: {
      ...regionWith({ ...quiet, ...withoutPool }),
      traffic: [trafficOf({ perDay: 4000, hardBounce: 0.12, complaint: 0.006 })],
    },
    status: 'healthy',
    headlines: { standing: 'us-east-1 … bounce rate … pause' },
    findings: [
      'blocker reputation-bounce-pause',
      'blocker reputation-complaint-pause',
      'high reputation-provider-complaints-high',
    ],
    todo: ['bounce rate … 2%', 'source of bad addresses', 'complaint rate … 0.1%', 'which mail people complain about'],
    hearing: healthyHearing,
  },
  'events to S3 as in the notes': {
    told: eventsToS3,
    status: 'healthy',
    headlines: {
      coverage: 'every identity',
      alarms: 'No … alarm watches',
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
    headlines: { coverage: `mail@${shop}, queue@${shop}, old@${shop} … no trace` },
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
    headlines: { coverage: 'every identity' },
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

/** The words where all of them are in the text, one after the other; else the text. */
function wordsIn({ en }: Text, words: string): string {
  const parts = words.split(' … ');
  const ends = parts.reduce((from, part) => {
    const at = from < 0 ? -1 : en.indexOf(part, from);
    return at < 0 ? -1 : at + part.length;
  }, 0);
  return ends < 0 ? en : words;
}

describe.each(Object.keys(tales))('an account %s', (title) => {
  const tale = tales[title];
  if (tale === undefined) throw new Error(`there is no ${title}`);

  it('tells exactly this', async () => {
    const report = await readTold(tale.told);
    const standing = panelOf(report, 'standing');
    expect(toldIn(report)).toEqual(tale.findings);
    expect(standing.status).toBe(tale.status);
    for (const panel of ['standing', 'coverage', 'alarms', 'ips'] as const)
      expect(wordsIn(panelOf(report, panel).headline, tale.headlines[panel] ?? '')).toBe(tale.headlines[panel] ?? '');
    expect(standing.todo.map((step, index) => wordsIn(step, tale.todo[index] ?? '?'))).toEqual(tale.todo);
    const rows = panelOf(report, 'coverage').rows.map(({ name }) => [name, hearingIn(report, name)]);
    expect(Object.fromEntries(rows)).toEqual(tale.hearing);
    expect(findingsOf(report).flatMap((finding) => toldBadly(finding, { domain: shop }))).toEqual([]);
  });
});
