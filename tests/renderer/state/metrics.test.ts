import { beforeEach, describe, expect, it } from 'vitest';
import { useApp } from '../../../renderer/state/app.ts';
import {
  chooseMetrics,
  enterMetrics,
  forgetMetrics,
  readMetrics,
  saveCsv,
  savePicture,
  useMetrics,
} from '../../../renderer/state/metrics.ts';
import type { MetricChoices } from '../../../shared/health/metrics.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleAsk, exampleTable } from '../health-examples.ts';

const choices: MetricChoices = {
  identities: ['a.example'],
  configurationSets: ['main'],
  dimensions: [],
  vdmEnabled: true,
  gaps: [],
};

const stand = () =>
  standBridge({
    'metric.choices': () => ({ ok: true, value: choices }),
    'metric.read': (ask) => ({ ok: true, value: exampleTable({ ask }) }),
    'metric.export': () => ({ ok: true, value: { path: '/home/me/ses.csv' } }),
    'picture.save': () => ({ ok: true, value: null }),
  });

/** Lets what was asked come back. */
const answered = async () => {
  for (let round = 0; round < 5; round += 1) await Promise.resolve();
};

beforeEach(() => {
  forgetMetrics();
  useApp.setState({ notice: null });
});

describe('the panel of a region', () => {
  it('asks for its choices and its table once, and not again when it is entered anew', async () => {
    const bridge = stand();
    enterMetrics('us-east-1');
    await answered();
    enterMetrics('us-east-1');
    await answered();
    expect(bridge.asked.map(({ name }) => name)).toEqual(['metric.choices', 'metric.read']);
    expect(useMetrics.getState().table?.ask.region).toBe('us-east-1');
  });

  it('does not carry one region’s sets and identities over to another', async () => {
    stand();
    enterMetrics('us-east-1');
    chooseMetrics('us-east-1', { dimensions: [{ name: 'ses:configuration-set', value: 'main' }] });
    enterMetrics('eu-west-1');
    expect(useMetrics.getState().form.dimensions).toEqual([]);
    expect(useMetrics.getState().table).toBeNull();
    await answered();
  });

  it('asks nothing while a range is unfinished or wrong, and keeps what is shown', async () => {
    const bridge = stand();
    enterMetrics('us-east-1');
    await answered();
    const before = bridge.asked.length;
    chooseMetrics('us-east-1', { span: 'custom' });
    chooseMetrics('us-east-1', { from: '2026-11-1', to: '' });
    expect(useMetrics.getState().fault).toBe('unfinished');
    chooseMetrics('us-east-1', { from: '2024-11-03', to: '2024-11-01' });
    expect(useMetrics.getState().fault).toBe('backwards');
    await answered();
    expect(bridge.asked).toHaveLength(before);
    expect(useMetrics.getState().table).not.toBeNull();
    chooseMetrics('us-east-1', { span: '7d' });
    await answered();
    expect(useMetrics.getState().fault).toBeNull();
    expect(bridge.asked).toHaveLength(before + 1);
  });

  it('shows the last of several answers that are on their way', async () => {
    const answers: (() => void)[] = [];
    standBridge({
      'metric.read': async (ask) => {
        await new Promise<void>((resolve) => answers.push(resolve));
        return { ok: true, value: exampleTable({ ask }) };
      },
    });
    const first = readMetrics(exampleAsk);
    const last = readMetrics({ ...exampleAsk, fromMs: 5 });
    answers[1]?.();
    answers[0]?.();
    await Promise.all([first, last]);
    expect(useMetrics.getState()).toMatchObject({ asking: false, table: { ask: { fromMs: 5 } } });
  });

  it('says what was in the way, and shows no older table beside it', async () => {
    const failure = {
      kind: 'aws-permission-missing',
      action: 'cloudwatch:GetMetricData',
      region: 'us-east-1',
    } as const;
    standBridge({ 'metric.read': () => ({ ok: false, failure }) });
    await readMetrics(exampleAsk);
    expect(useMetrics.getState()).toMatchObject({ asking: false, table: null, failure });
  });
});

describe('saving', () => {
  it('says where the file is, and nothing where the user changed their mind', async () => {
    stand();
    await savePicture('chart', 'aaaa');
    expect(useMetrics.getState().savedAs).toBeNull();
    await saveCsv(exampleAsk);
    expect(useMetrics.getState().savedAs).toBe('/home/me/ses.csv');
  });

  it('passes a failure on', async () => {
    const failure = { kind: 'disk', path: '/x', because: 'EACCES' } as const;
    standBridge({ 'metric.export': () => ({ ok: false, failure }) });
    await saveCsv(exampleAsk);
    expect(useApp.getState().notice).toEqual({ kind: 'failure', failure });
  });
});
