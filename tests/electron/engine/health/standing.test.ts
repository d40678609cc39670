// The panel of standing: status in its order, rates as fractions, the quota that refills, and what to do.
import { describe, expect, it } from 'vitest';
import { standingOf } from '../../../../electron/engine/health/standing.ts';
import type { RegionEvidence } from '../../../../electron/engine/health/known-of.ts';
import type { SesAccount } from '../../../../shared/ses.ts';
import { dayMs, exampleAccount, hourMs, rates, sent } from '../../../fakes/region-health.ts';
import { absent, denied, nowMs, seen } from '../../../fakes/ses-identity.ts';

const stand = (evidence: RegionEvidence) => standingOf(evidence, { region: 'us-east-1', nowMs });
const healthy = {
  regionReputation: seen(rates(0.004, 0.0002)),
  regionStatistics: seen([sent(5, { attempts: 100, bounces: 1 })]),
};
const of = (change: Partial<SesAccount>, evidence: RegionEvidence = healthy) =>
  stand({ regionAccount: seen(exampleAccount(change)), ...evidence });
const todoOf = ({ todo }: { readonly todo: readonly { readonly en: string }[] }) => todo.map(({ en }) => en);

describe('the status', () => {
  it.each<readonly [string, Partial<SesAccount>]>([
    ['paused-by-aws', { enforcement: 'SHUTDOWN', sendingEnabled: false, productionAccess: false }],
    ['paused-by-you', { sendingEnabled: false, enforcement: 'PROBATION', productionAccess: false }],
    ['under-review', { enforcement: 'PROBATION', productionAccess: false }],
    ['sandbox', { productionAccess: false }],
    ['healthy', {}],
    ['healthy', { enforcement: 'WHAT_COMES_LATER' }],
  ])('is %s for %j', (status, change) => expect(of(change).status).toBe(status));

  it('is unknown where GetAccount could not be read, and what else is known still shows', () => {
    const standing = stand({ ...healthy, regionAccount: denied });
    expect(standing).toMatchObject({
      status: 'unknown',
      quota: null,
      account: { known: false, gap: { failure: { kind: 'aws-permission-missing' } } },
      rates: { known: true },
      own: { known: true },
    });
    expect(todoOf(standing)[0]).toContain('ses:GetAccount');
  });

  it.each([undefined, absent])('is unknown without an account', (regionAccount) => {
    expect(stand({ ...healthy, ...(regionAccount === undefined ? {} : { regionAccount }) })).toMatchObject({
      status: 'unknown',
      account: { known: false, gap: { operation: 'GetAccount', region: 'us-east-1' } },
    });
  });

  it('says where the notice went and that Closed is not solved', () => {
    expect(of({ enforcement: 'SHUTDOWN' }).means.en).toMatch(
      /root user.*"Closed"; that does not mean that it is solved/u,
    );
  });
});

describe('the rates', () => {
  it('are fractions at the level of their lines, without a value null and never zero', () => {
    const { rates: known } = of({}, { regionReputation: seen(rates(0.06, null)) });
    expect(known).toMatchObject({
      known: true,
      value: [
        { rate: 'bounce', latest: { fraction: 0.06, atMs: nowMs - hourMs }, level: 'review' },
        { rate: 'complaint', latest: null, level: null, points: [] },
      ],
    });
  });

  it.each([
    [0.0199, 'healthy'],
    [0.02, 'watch'],
    [0.05, 'review'],
    [0.1, 'pause'],
  ])('of %d bounces are %s', (fraction, level) => {
    const { rates: known } = of({}, { regionReputation: seen(rates(fraction, 0)) });
    expect(known.known && known.value[0]?.level).toBe(level);
  });

  it('are not those of a configuration set', () => {
    const set = [{ name: 'ses:configuration-set', value: 'news' }];
    const series = rates(0.2, 0.2).map((one) => ({ ...one, dimensions: set }));
    const { rates: known } = of({}, { regionReputation: seen(series) });
    expect(known.known && known.value.map(({ latest }) => latest)).toEqual([null, null]);
  });

  it('past a line are named in the headline, the worst first', () => {
    const { headline } = of({}, { regionReputation: seen(rates(0.03, 0.006)) });
    expect(headline.en).toBe(
      'Sending works in us-east-1, but the complaint rate is 0.6%; from 0.5% on AWS may pause sending.',
    );
    expect(of({}).headline.en).toBe('Sending works in us-east-1, and AWS has no objection.');
  });
});

describe('our own rates', () => {
  const points = [
    sent(1, { attempts: 100, bounces: 2 }),
    sent(30, { attempts: 300, bounces: 2, complaints: 1 }),
    sent(24 * 15, { attempts: 900, bounces: 900 }),
  ];

  it('count two weeks by days in UTC, and a day without mail has no rate', () => {
    const { own } = of({}, { regionStatistics: seen(points) });
    expect(own.known && own.value.map(({ rate, counted, of: all }) => [rate, counted, all])).toEqual([
      ['bounce', 4, 400],
      ['complaint', 1, 400],
    ]);
    const [bounce] = own.known ? own.value : [];
    expect(bounce).toMatchObject({ fraction: 0.01, fromMs: nowMs - 14 * dayMs, toMs: nowMs });
    expect(bounce?.points.every(({ atMs }) => atMs % dayMs === 0)).toBe(true);
    expect(bounce?.points.map(({ value }) => value).filter((value) => value !== null)).toEqual([2 / 300, 0.02]);
  });

  it('are null where nothing was sent, and never said to be those of AWS', () => {
    const { own } = of({}, { regionStatistics: seen([]) });
    expect(own).toMatchObject({ known: true, value: [{ fraction: null }, { fraction: null }] });
    for (const { says } of own.known ? own.value : []) expect(says.en).toContain('so its figure differs');
  });

  it('are a gap where they could not be read', () => {
    expect(of({}, { regionStatistics: denied }).own).toMatchObject({ known: false });
  });
});

describe('the quota', () => {
  const statistics = { regionStatistics: seen([sent(20, { attempts: 70 })]) };

  it('has a share and refills', () => {
    expect(of({ max24HourSend: 200, sentLast24Hours: 150 }, statistics).quota).toEqual({
      sent: 150,
      max: 200,
      unlimited: false,
      maxPerSecond: 14,
      share: 0.75,
      refills: [{ atMs: nowMs + 4.25 * hourMs, recipients: 70 }],
    });
  });

  it('without a limit has neither', () => {
    expect(of({ max24HourSend: -1 }, statistics).quota).toMatchObject({
      max: null,
      unlimited: true,
      share: null,
      refills: [],
    });
  });

  it('has no refills where the statistics are not known', () => {
    expect(of({}, { regionStatistics: denied }).quota?.refills).toEqual([]);
  });

  it('used up is in the headline and in what to do', () => {
    const standing = of({ max24HourSend: 200, sentLast24Hours: 200 }, statistics);
    expect(standing.headline.en).toContain('the quota of the last 24 hours is used up');
    expect(todoOf(standing)).toEqual([expect.stringMatching(/200 of 200.*70 come free by/u)]);
  });
});

describe('what to do', () => {
  it('is nothing where nothing is wrong', () => expect(of({}).todo).toEqual([]));

  it('begins with the notice and ends with the list where AWS has paused', () => {
    const todo = todoOf(of({ enforcement: 'SHUTDOWN', sendingEnabled: false }));
    expect(todo[0]).toContain('root user');
    expect(todo.slice(-3)).toEqual([
      expect.stringContaining('Answer the case'),
      expect.stringContaining('90 days'),
      expect.stringContaining('--region us-east-1'),
    ]);
  });

  it('stops the traffic first under review, then brings the rates down in order', () => {
    const evidence = {
      regionReputation: seen(rates(0.07, 0.002)),
      regionStatistics: seen([sent(100, { attempts: 1000, bounces: 10 }), sent(5, { attempts: 500, bounces: 50 })]),
    };
    const todo = todoOf(of({ enforcement: 'PROBATION', suppressedReasons: [] }, evidence));
    expect(todo.map((step) => step.slice(0, 24))).toEqual([
      'Find the notice: in the ',
      'Stop the mail that the n',
      'Bring the bounce rate do',
      "Let the account's suppre",
      'Close the source of bad ',
      'Bring the complaint rate',
      "Let the account's suppre",
      'Find which mail people c',
      'Find exactly which mail,',
      'Answer the case: the cau',
    ]);
    expect(todo[2]).toMatch(/from 7% to below 2%.*rising: 10% in the last three days, 1% before/u);
  });

  it.each([
    ['falling', 100, 10],
    ['level', 20, 20],
  ])('says that bounces are %s by our count', (word, before, recent) => {
    const regionStatistics = seen([
      sent(100, { attempts: 1000, bounces: before }),
      sent(5, { attempts: 1000, bounces: recent }),
    ]);
    const [first] = todoOf(of({}, { regionReputation: seen(rates(0.05, 0)), regionStatistics }));
    expect(first).toContain(word);
  });

  it.each([
    [null, 'request production access'],
    [{ status: 'PENDING', caseId: '77' }, 'Wait for AWS'],
    [{ status: 'DENIED', caseId: '77' }, '(case 77)'],
    [{ status: 'FAILED', caseId: null }, 'Send it again'],
  ])('in the sandbox goes by the request: %j', (review, step) => {
    expect(todoOf(of({ productionAccess: false, review }))[0]).toContain(step);
  });

  it('finds out who switched it off before switching it on', () => {
    const todo = todoOf(of({ sendingEnabled: false }));
    expect(todo[0]).toContain('CloudTrail');
    expect(todo[1]).toContain('put-account-sending-attributes --sending-enabled --region us-east-1');
  });
});
