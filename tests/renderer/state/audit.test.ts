import { beforeEach, describe, expect, it } from 'vitest';
import { auditAgain, auditAllAgain, splitNames } from '../../../renderer/state/audit.ts';
import { useReports } from '../../../renderer/state/reports.ts';
import { useRun } from '../../../renderer/state/run.ts';
import { useSelection } from '../../../renderer/state/selection.ts';
import { useApp } from '../../../renderer/state/app.ts';
import { exampleApp, exampleReport, exampleSummary } from '../examples.ts';
import { standBridge } from '../fake-bridge.ts';

describe('names as people type them', () => {
  it.each([
    ['a.example', ['a.example']],
    ['a.example, b.example;c.example', ['a.example', 'b.example', 'c.example']],
    ['a.example\n\tb.example  a.example\r\n', ['a.example', 'b.example']],
    ['例え.テスト、日本.example', ['例え.テスト', '日本.example']],
    ['  ', []],
  ])('%j', (typed, names) => {
    expect(splitNames(typed)).toEqual(names);
  });
});

describe('auditing again', () => {
  beforeEach(() => {
    useRun.setState({ runs: {}, ended: [] });
    useSelection.setState({ domain: 'a.example' });
    const summaries = Object.fromEntries(
      ['a.example', 'b.example', 'c.example'].map((name) => [name, exampleSummary(name)]),
    );
    useReports.setState({ summaries, order: Object.keys(summaries), failures: {}, open: { state: 'none' } });
  });

  const standWithSelectors = () => {
    let count = 0;
    return standBridge({
      'report.open': ({ domain }) => ({
        ok: true,
        value: exampleReport(domain, domain === 'b.example' ? { selectors: ['s1'], mailFrom: 'bounce.b.example' } : {}),
      }),
      'audit.start': ({ targets }) => ({
        ok: true,
        value: { runId: `r${count++}`, domains: targets.map(({ domain }) => domain) },
      }),
    });
  };

  it('asks the same as the last time', async () => {
    const { asked } = standWithSelectors();
    await auditAgain('b.example');
    expect(asked.filter(({ name }) => name === 'audit.start').map(({ input }) => input)).toEqual([
      { targets: [{ domain: 'b.example', selectors: ['s1'], mailFrom: 'bounce.b.example' }] },
    ]);
  });

  it('of a demo domain asks for what its story is about', async () => {
    const { asked } = standWithSelectors();
    const story = { domain: 'new.example', story: { en: 'A story', ja: '話' }, selectors: ['s9'] };
    useApp.setState({ app: { ...exampleApp, demoDomains: [story] } });
    await auditAgain('new.example');
    expect(asked.filter(({ name }) => name === 'audit.start').map(({ input }) => input)).toEqual([
      { targets: [{ domain: 'new.example', selectors: ['s9'], mailFrom: null }] },
    ]);
  });

  it('of all domains loses nobody and no selector', async () => {
    const { asked } = standWithSelectors();
    await auditAllAgain();
    expect(asked.filter(({ name }) => name === 'audit.start').map(({ input }) => input)).toEqual([
      {
        targets: [
          { domain: 'a.example', selectors: [], mailFrom: null },
          { domain: 'b.example', selectors: ['s1'], mailFrom: 'bounce.b.example' },
          { domain: 'c.example', selectors: [], mailFrom: null },
        ],
      },
    ]);
  });
});
