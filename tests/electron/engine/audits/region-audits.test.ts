// All audits of a region at once: nobody is blamed for what could not be asked, and none breaks on what may come.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '../../../../electron/engine/advise.ts';
import { accountAlarmAudits } from '../../../../electron/engine/audits/account-alarm/list.ts';
import { accountReputationAudits } from '../../../../electron/engine/audits/account-reputation/list.ts';
import { accountStandingAudits } from '../../../../electron/engine/audits/account-standing/list.ts';
import { accountSuppressionAudits } from '../../../../electron/engine/audits/account-suppression/list.ts';
import { accountTenantAudits } from '../../../../electron/engine/audits/account-tenant/list.ts';
import { accountVdmAudits } from '../../../../electron/engine/audits/account-vdm/list.ts';
import { alarmsOf } from '../../../../electron/engine/health/alarms.ts';
import { newerOf } from '../../../../electron/engine/health/newer.ts';
import { standingOf } from '../../../../electron/engine/health/standing.ts';
import { suppressionOf } from '../../../../electron/engine/health/suppression-settings.ts';
import type { Gathered } from '../../../../electron/gather/collect.ts';
import type { ArtifactName } from '../../../../shared/artifacts.ts';
import {
  bounceAlarm,
  complaintAlarm,
  entity,
  exampleAccount,
  provider,
  rates,
  sent,
  tenant,
  wired,
} from '../../../fakes/region-health.ts';
import { denied, exampleSet, nowMs, seen } from '../../../fakes/ses-identity.ts';

const audits = [
  ...accountStandingAudits,
  ...accountReputationAudits,
  ...accountAlarmAudits,
  ...accountSuppressionAudits,
  ...accountVdmAudits,
  ...accountTenantAudits,
];
const names: readonly ArtifactName[] = [...new Set(audits.flatMap(({ needs, weighs }) => [...needs, ...weighs]))];
const nothing: Gathered = Object.fromEntries(names.map((name) => [name, denied]));
const judge = (evidence: Gathered) => advise(audits, 'us-east-1', { ...nothing, ...evidence });
const idsOf = (evidence: Gathered, verdict: string): readonly string[] =>
  judge(evidence)
    .filter((finding) => finding.verdict === verdict)
    .map(({ id }) => id);

describe('a half-denied account', () => {
  it('is nobody’s fault: with nothing known, nothing is said', () => {
    expect(judge({}).filter(({ verdict }) => verdict !== 'unknown')).toEqual([]);
  });

  it('is judged by GetAccount alone where only that is allowed', () => {
    const evidence = { regionAccount: seen(exampleAccount({ enforcement: 'PROBATION', suppressedReasons: [] })) };
    expect(idsOf(evidence, 'fail')).toEqual(['account-standing-under-review', 'account-suppression-off']);
    expect(idsOf(evidence, 'unknown').filter((id) => /^account-(standing|suppression-(?!set))/u.test(id))).toEqual([]);
  });

  it('is judged by CloudWatch alone where only that is allowed', () => {
    const evidence = { regionReputation: seen(rates(0.06, 0.002)), regionAlarms: seen([bounceAlarm()]) };
    expect(idsOf(evidence, 'fail')).toEqual([
      'account-reputation-bounce-review',
      'account-reputation-complaint-review',
      'account-alarm-complaint-missing',
    ]);
    expect(idsOf(evidence, 'unknown').filter((id) => id.startsWith('account-alarm'))).toEqual([
      'account-alarm-topic-dead',
    ]);
  });
});

/** Without what is looked for below as a sign of a number that went wrong. */
const text = fc.string().filter((value) => !/undefined|NaN|Infinity/u.test(value));
const count = fc.oneof(fc.nat(100_000), fc.constantFrom(-1, 0, 200));
const fraction = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(null, 0, 0.02, 0.05, 0.1));
const account = fc
  .record({
    enforcement: fc.constantFrom('HEALTHY', 'PROBATION', 'SHUTDOWN', 'WHAT_COMES_LATER'),
    sendingEnabled: fc.boolean(),
    productionAccess: fc.boolean(),
    vdmEnabled: fc.boolean(),
    max24HourSend: fc.option(count),
    sentLast24Hours: fc.option(fc.nat(100_000)),
    suppressedReasons: fc.subarray(['BOUNCE', 'COMPLAINT', 'LATER']),
    review: fc.option(
      fc.record({ status: fc.constantFrom('PENDING', 'DENIED', 'FAILED', 'LATER'), caseId: fc.option(text) }),
    ),
    optimizedDelivery: fc.constantFrom('ENABLED', 'DISABLED', null),
  })
  .map(exampleAccount);
const point = fc
  .tuple(fc.integer({ min: -2, max: 400 }), fc.nat(9000), fc.nat(9000))
  .map(([hoursAgo, attempts, bounces]) => sent(hoursAgo, { attempts, bounces }));
const alarm = fc
  .record({
    metric: fc.constantFrom('Reputation.BounceRate', 'Reputation.ComplaintRate', 'Send', ''),
    // CloudWatch API reference, PutMetricAlarm: no value beyond 2^360.
    threshold: fc.option(fc.double({ min: -(2 ** 360), max: 2 ** 360, noNaN: true })),
    statistic: fc.option(text),
    missingData: fc.option(text),
    comparison: text,
    evaluationPeriods: fc.nat(50),
    periodSeconds: fc.option(fc.nat(100_000)),
    alarmActions: fc.array(text, { maxLength: 2 }),
    dimensions: fc.array(fc.record({ name: fc.constantFrom('ses:configuration-set', 'x'), value: text })),
  })
  .map(bounceAlarm);

describe('whatever comes', () => {
  it('no audit of a region breaks, and every panel can be made', () => {
    fc.assert(
      fc.property(
        fc.record({ account, points: fc.array(point, { maxLength: 40 }), alarms: fc.array(alarm, { maxLength: 4 }) }),
        fc.tuple(fraction, fraction),
        ({ account: told, points, alarms }, [bounce, complaint]) => {
          const evidence: Gathered = {
            regionAccount: seen(told),
            regionReputation: seen(rates(bounce, complaint)),
            regionStatistics: seen(points),
            regionAlarms: seen([...alarms, complaintAlarm()]),
            regionSets: seen(wired([exampleSet({ suppressedReasons: [] })])),
            regionProviders: seen(provider('Yahoo', 6000, 10, 2)),
            regionTenants: seen([tenant('LATER')]),
            regionEntities: seen([entity({ sesStatus: null, policy: null })]),
          };
          const broken = judge(evidence).filter(({ verdict }) => verdict === 'error');
          expect(broken.map(({ id, says }) => `${id}: ${says?.en}`)).toEqual([]);
          const where = { region: 'us-east-1', nowMs };
          const panels = [standingOf(evidence, where), alarmsOf(evidence, where), suppressionOf(evidence, where)];
          const said = JSON.stringify([...panels, newerOf(evidence, where)]);
          expect(/.{40}(undefined|NaN|Infinity)/u.exec(said)?.[0]).toBe(undefined);
          const { quota } = standingOf(evidence, where);
          expect((quota?.refills ?? []).every(({ atMs }) => atMs > nowMs)).toBe(true);
          expect((quota?.refills ?? []).length).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 80 },
    );
  });
});
