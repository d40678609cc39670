import { describe, expect, it } from 'vitest';
import { AlarmsPanel } from '../../../../renderer/views/account/alarms/alarms-panel.tsx';
import { chooseAlarms, orders } from '../../../../renderer/views/account/alarms/order-alarms.ts';
import { printCondition } from '../../../../renderer/views/account/alarms/print-condition.ts';
import type { Alarms, AlarmRow } from '../../../../shared/health/panels.ts';
import type { Language } from '../../../../shared/text.ts';
import { exampleGap } from '../../health-examples.ts';
import { exampleNowMs } from '../../identity-examples.ts';
import { exampleAlarm } from '../../panel-examples.ts';
import { read, show } from '../../show.tsx';

const right = exampleAlarm('bounces');
const wrong = exampleAlarm('complaints', {
  rate: 'complaint',
  set: 'campaigns',
  verdict: 'wrong',
  faults: [{ en: 'Its threshold reads as 10%.', ja: 'しきい値が 10% です。' }],
  alarm: { ...right.alarm, name: 'complaints', threshold: 0.1, state: 'ALARM', stateSinceMs: exampleNowMs },
});

function panel(rows: readonly AlarmRow[], change: Partial<Alarms> = {}, language: Language = 'en'): string {
  const value: Alarms = {
    headline: { en: 'No working alarm watches the complaint rate.', ja: '苦情率のアラームがありません。' },
    alarms: { known: true, atMs: exampleNowMs, value: rows },
    missing: ['complaint'],
    ...change,
  };
  const part = { panel: 'alarms', value, findings: [], readAtMs: exampleNowMs } as const;
  return show(<AlarmsPanel region="us-east-1" reading={false} part={part} />, language);
}

describe('the alarms', () => {
  it('say what each watches, when it fires, how it stands and what to change, the faulty first', () => {
    const text = read(panel([right, wrong]));
    expect(text).toMatch(
      /Faulty complaints Complaint rate campaigns Average ≥ 0\.1 10% In alarm since .* reads as 10%\./u,
    );
    expect(text).toMatch(/Right bounces Bounce rate Average ≥ 0\.05 5% OK/u);
    expect(text.indexOf('Faulty')).toBeLessThan(text.indexOf('Right'));
    expect(panel([right])).toContain('aria-label="Copy bounces"');
  });

  it('lead to alarms that are right where one is missing, and only there', () => {
    expect(read(panel([]))).toContain('Make alarms');
    expect(read(panel([right], { missing: [] }))).not.toContain('Make alarms');
  });

  it('are none, or could not be read, which is not the same', () => {
    expect(read(panel([]))).toContain('CloudWatch has no alarm on a metric of SES in this region.');
    const gap = exampleGap('cloudwatch:DescribeAlarms');
    const text = read(panel([], { alarms: { known: false, gap }, missing: [] }));
    expect(text).not.toContain('CloudWatch has no alarm');
    expect(text).not.toContain('Make alarms');
  });

  it('have a field to find one where they are many', () => {
    expect(panel([right])).not.toContain('<input');
    expect(panel(Array.from({ length: 120 }, (_, at) => exampleAlarm(`alarm-${at}`)))).toContain('Find an alarm');
  });

  it('show a state and a metric that Plumbline does not know as they are', () => {
    const later = exampleAlarm('later', { rate: null, alarm: { ...right.alarm, metric: 'Send', state: 'LATER' } });
    expect(read(panel([later]))).toMatch(/Send .*LATER/u);
    expect(read(panel([exampleAlarm('sum', { rate: null, alarm: { ...right.alarm, metric: '' } })]))).toContain(
      'an expression',
    );
  });

  it('speak Japanese', () => {
    const text = read(panel([wrong], {}, 'ja'));
    expect(text).toContain('苦情率のアラームがありません。');
    expect(text).toMatch(/要修正 complaints 苦情率 .* アラーム状態 .* しきい値が 10% です。/u);
  });
});

describe('the order of alarms', () => {
  it('puts what is faulty, and what fires now, first', () => {
    expect(orders.verdict(wrong, right)).toBeLessThan(0);
    expect(orders.state(wrong, right)).toBeLessThan(0);
    expect(orders.name(wrong, right)).toBeGreaterThan(0);
  });

  it('keeps what has the typed part in its name, metric or set', () => {
    const names = (typed: string) => chooseAlarms([right, wrong], typed).map(({ alarm }) => alarm.name);
    expect(names(' CAMPAIGN')).toEqual(['complaints']);
    expect(names('reputation')).toEqual(['bounces', 'complaints']);
    expect(names('')).toEqual(['bounces', 'complaints']);
  });
});

describe('the condition of an alarm', () => {
  it('is short where the sign is known, whole where it is not', () => {
    expect(printCondition(right.alarm)).toBe('Average ≥ 0.05');
    expect(printCondition({ ...right.alarm, statistic: null, comparison: 'LaterOne', threshold: null })).toBe(
      'LaterOne',
    );
  });
});
