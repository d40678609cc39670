import { describe, expect, it } from 'vitest';
import { flatten } from '../../../../renderer/details/group-findings.ts';
import { noFilters } from '../../../../renderer/state/selection.ts';
import { chooseFindings, countSeverities, countVerdicts } from '../../../../renderer/views/advisor/choose-findings.ts';
import { exampleFinding } from '../../examples.ts';

const findings = [
  exampleFinding({ id: 'pass', verdict: 'pass', severity: 'blocker', topic: 'mx' }),
  exampleFinding({ id: 'low', severity: 'low', topic: 'spf' }),
  exampleFinding({ id: 'unknown', verdict: 'unknown', severity: 'high' }),
  exampleFinding({ id: 'error', verdict: 'error' }),
  exampleFinding({ id: 'none', verdict: 'not-applicable' }),
  exampleFinding({ id: 'blocker', severity: 'blocker' }),
];

const ids = (change: Partial<typeof noFilters>) =>
  flatten(chooseFindings(findings, { ...noFilters, ...change })).map(({ id }) => id);

describe('chooseFindings', () => {
  it('shows what is pressing, then what could not be told, then the rest', () => {
    expect(ids({})).toEqual(['blocker', 'unknown', 'error', 'low']);
  });

  it('never lists an unknown under a severity, nor a pass as a problem', () => {
    const groups = chooseFindings(findings, { ...noFilters, verdicts: ['problems', 'unknown', 'pass'] });
    expect(groups.map(({ key }) => key)).toEqual(['blocker', 'unknown', 'error', 'low', 'pass']);
  });

  it('puts together what one silent server left open, under the reason said once', () => {
    const silent = { en: 'TXT a.example timed out.', ja: '時間内に応答がありません。' };
    const other = { en: 'MX a.example timed out.', ja: '時間内に応答がありません。' };
    const open = (id: string, says: typeof silent) => exampleFinding({ id, verdict: 'unknown', says });
    const groups = chooseFindings([open('a', silent), open('b', other), open('c', silent)], noFilters);
    expect(groups.map(({ reason, findings: within }) => [reason, within.map(({ id }) => id)])).toEqual([
      [silent, ['a', 'c']],
      [other, ['b']],
    ]);
  });

  it.each([
    [{ topic: 'spf' }, ['low']],
    [{ severity: 'blocker' }, ['blocker']],
    [{ verdicts: ['pass', 'not-applicable'] }, ['pass', 'none']],
    [{ search: 'DMARC watches' }, ['blocker', 'unknown', 'error', 'low']],
    [{ search: '監視' }, ['blocker', 'unknown', 'error', 'low']],
    [{ search: 'nowhere' }, []],
  ] as const)('filters by %j', (change, expected) => {
    expect(ids(change)).toEqual(expected);
  });
});

describe('the counts', () => {
  it('count problems by severity and everything by verdict', () => {
    expect(countSeverities(findings)).toEqual([
      ['blocker', 1],
      ['low', 1],
    ]);
    expect(countVerdicts(findings)).toEqual({ problems: 2, unknown: 2, pass: 1, 'not-applicable': 1 });
  });
});
