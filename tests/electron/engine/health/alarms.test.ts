// The panel of alarms: each with its faults, and the rates that none watches.
import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../../../electron/engine/health/alarms.ts';
import type { CloudWatchAlarm } from '../../../../shared/health/wiring.ts';
import { alarmTopic, bounceAlarm, complaintAlarm, rates, topic, wired } from '../../../fakes/region-health.ts';
import { denied, exampleSet, seen } from '../../../fakes/ses-identity.ts';

const known = {
  regionReputation: seen(rates(0.01, 0)),
  regionSets: seen(wired([exampleSet()])),
  regionAlarmTopics: seen(wired([topic(true)])),
};
const read = (...alarms: readonly CloudWatchAlarm[]) =>
  alarmsOf({ ...known, regionAlarms: seen(alarms) }, { region: 'us-east-1' });
const rowsOf = ({ alarms }: ReturnType<typeof read>) =>
  alarms.known
    ? alarms.value.map(({ rate, set, verdict, faults }) => ({ rate, set, verdict, faults: faults.length }))
    : [];

describe('alarmsOf', () => {
  it('is content with two alarms as they should be', () => {
    const alarms = read(bounceAlarm(), complaintAlarm());
    expect(rowsOf(alarms)).toEqual([
      { rate: 'bounce', set: null, verdict: 'right', faults: 0 },
      { rate: 'complaint', set: null, verdict: 'right', faults: 0 },
    ]);
    expect(alarms).toMatchObject({ missing: [], headline: { en: expect.stringContaining('watch the bounce') } });
  });

  it('names all faults of one alarm, and the rate as missing where they keep it from warning', () => {
    const all = bounceAlarm({
      threshold: 5,
      comparison: 'LessThanThreshold',
      statistic: 'Sum',
      missingData: null,
      periodSeconds: 86_400,
      actionsEnabled: false,
    });
    const alarms = read(all, complaintAlarm());
    expect(rowsOf(alarms)[0]).toMatchObject({ verdict: 'wrong', faults: 6 });
    expect(alarms).toMatchObject({
      missing: ['bounce'],
      headline: { en: 'No working alarm watches the bounce rate of the account. 1 alarm has faults.' },
    });
  });

  it('does not call a rate unwatched for a small fault', () => {
    const alarms = read(bounceAlarm({ missingData: 'missing' }), complaintAlarm());
    expect(alarms).toMatchObject({ missing: [], headline: { en: '1 alarm has faults.' } });
    expect(rowsOf(alarms)[0]).toMatchObject({ verdict: 'wrong', faults: 1 });
  });

  it('does not take the alarm of a set, or of another metric, for one of the account', () => {
    const dimensions = [{ name: 'ses:configuration-set', value: 'shop-default' }];
    const alarms = read(bounceAlarm({ dimensions }), bounceAlarm({ metric: 'Send' }));
    expect(rowsOf(alarms)).toEqual([
      { rate: 'bounce', set: 'shop-default', verdict: 'right', faults: 0 },
      { rate: null, set: null, verdict: 'other', faults: 0 },
    ]);
    expect(alarms.missing).toEqual(['bounce', 'complaint']);
  });

  it('leaves open what an expression watches', () => {
    const alarms = read(bounceAlarm({ metric: '', namespace: '' }));
    expect(alarms).toMatchObject({ missing: [], headline: { en: expect.stringContaining('expression') } });
  });

  it('does not blame an alarm that waits for its first data', () => {
    const regionAlarms = seen([bounceAlarm(), complaintAlarm()]);
    const panel = alarmsOf(
      { ...known, regionReputation: seen(rates(null, null)), regionAlarms },
      { region: 'us-east-1' },
    );
    expect(rowsOf(panel)[0]).toMatchObject({ verdict: 'right', faults: 1 });
    expect(panel.alarms.known && panel.alarms.value[0]?.faults[0]?.en).toContain('no data');
    expect(panel.headline.en).toContain('Alarms watch');
  });

  it('does not blame an alarm for what could not be read', () => {
    const evidence = { regionAlarms: seen([bounceAlarm({ alarmActions: [alarmTopic] }), complaintAlarm()]) };
    expect(alarmsOf(evidence, { region: 'us-east-1' })).toMatchObject({ missing: [] });
  });

  it('misses nothing where the alarms could not be read', () => {
    const alarms = alarmsOf({ regionAlarms: denied }, { region: 'us-east-1' });
    expect(alarms).toMatchObject({ alarms: { known: false }, missing: [] });
    expect(alarms.headline.en).toContain('could not be read');
  });
});
