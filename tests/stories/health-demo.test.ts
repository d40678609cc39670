// The demo account as shipped: what each of its regions tells of its health, exactly.
import { beforeAll, describe, expect, it } from 'vitest';
import { demoRegions } from '../../electron/demo/ses/start-demo-ses.ts';
import type { HealthReport } from '../../shared/health/report.ts';
import type { StandingStatus } from '../../shared/health/standing.ts';
import { healthNowMs } from '../fakes/told-health.ts';
import { openDemoAccount } from './account-story.ts';
import { findingsOf, hearingIn, panelOf, readRegions, toldIn } from './health-story.ts';
import { toldBadly } from './told-badly.ts';

let reports: readonly HealthReport[];
beforeAll(async () => {
  const running = await openDemoAccount({ ses: { nowMs: () => healthNowMs } });
  reports = await readRegions(running.openWorld(), demoRegions);
  await running.close();
}, 30_000);

function reportOf(region: string): HealthReport {
  const report = reports.find((one) => one.region === region);
  if (report === undefined) throw new Error(`${region} was not read`);
  return report;
}

const regions: {
  readonly [region: string]: { readonly status: StandingStatus; readonly findings: readonly string[] };
} = {
  'us-east-1': {
    status: 'healthy',
    findings: [
      'high reputation-bulk-unsigned',
      'high events-bounces-unheard',
      'high events-complaints-unheard',
      'high events-traceless',
      'high events-topic-fifo',
      'high events-topic-gone',
      'high events-topic-unsubscribed',
      'high events-topic-key-unusable',
      'high events-role-untrusting',
      'high set-suppression-off',
      'high set-tracking-other-region',
      'high ip-listed',
      'high tenant-disabled-by-ses',
      'high tenant-impact-high',
      'high vdm-advice-reputation',
      'medium reputation-viruses',
      'medium reputation-provider-complaints-raised',
      'medium events-set-feedback-unseen',
      'medium events-rejects-unseen',
      'medium events-renderings-unseen',
      'medium events-delays-unseen',
      'medium events-destination-disabled',
      'medium set-tracking-http-only',
      'medium set-optimized-delivery',
      'medium ip-name-unconfirmed',
      'medium alarm-complaint-missing',
      'medium alarm-percent',
      'medium vdm-advice-open',
      'low events-default-set-uneven',
      'low events-deliveries-unseen',
      'low events-role-over-broad',
      'low events-error-prefix-literal',
      'low events-counted-only',
      'low events-duplicated',
      'low alarm-missing-data',
      'low vdm-optimized-delivery',
      'info reputation-bulk-sender',
      'info set-tracking-switches-differ',
      'info set-unused',
      'info set-tls-required',
    ],
  },
  'eu-west-1': {
    status: 'under-review',
    findings: [
      'high standing-under-review',
      'high reputation-bounce-review',
      'high suppression-complaint-missing',
      'high vdm-advice-reputation',
      'medium standing-quota-near',
      'medium events-set-silent',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'info reputation-bulk-sender',
      'info set-tracking-switches-differ',
      'info set-unused',
    ],
  },
  'ap-northeast-1': {
    status: 'sandbox',
    findings: [
      'medium standing-sandbox',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'info vdm-off',
      // ListTenants does not exist there yet.
      'unknown: tenant-disabled',
      'unknown: tenant-reinstated',
    ],
  },
  'us-west-2': {
    status: 'paused-by-aws',
    findings: [
      'blocker standing-paused-by-aws',
      'blocker reputation-bounce-pause',
      'high reputation-complaint-review',
      'high suppression-lost-after-pause',
      'medium events-set-silent',
      'medium alarm-bounce-missing',
      'medium alarm-complaint-missing',
      'info reputation-bulk-volume',
      'info vdm-off',
    ],
  },
};

describe.each(demoRegions)('%s', (region) => {
  it('tells exactly this', () => {
    const report = reportOf(region);
    expect(toldIn(report)).toEqual(regions[region]?.findings);
    expect(panelOf(report, 'standing').status).toBe(regions[region]?.status);
  });

  it('is told without a slip', () => {
    const slips = findingsOf(reportOf(region)).flatMap((finding) => toldBadly(finding, { domain: 'orchard.example' }));
    expect(slips).toEqual([]);
  });
});

describe('the region under review', () => {
  it('says that bounces rise, as they have for two weeks', () => {
    const [bounce] = panelOf(reportOf('eu-west-1'), 'standing').todo.filter(({ en }) => en.includes('bounce rate'));
    expect(bounce?.en).toMatch(/rising: 9\.7% .+ 6%/u);
    expect(bounce?.ja).toContain('上昇中');
  });
});

describe('who hears of what in us-east-1', () => {
  it.each([
    ['orchard-transactional', 'hhh hh hh --h'],
    ['orchard-campaigns', 'b-c bb bb bb-'],
    ['history', 'bbb bb bb bbb'],
    ['orchard-tests', 'hhh hh hh hhh'],
    ['foo', '--c -- c- ---'],
    ['opendoor-events', '--- -- hh ---'],
    ['orchard.example', 'hhh hh hh --h'],
    // Forwarding is all that is left of its mail.
    ['news@orchard.example', 'b-c bb hh bb-'],
    ['orders@orchard.example', '--- -- hh ---'],
    ['notices@orchard.example', '--- -- -- ---'],
  ])('%s: %s', (name, hearing) => expect(hearingIn(reportOf('us-east-1'), name)).toBe(hearing));
});
