import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDraft } from '../../../renderer/state/draft.ts';
import { askOf, firstWatch, noChoice, queueUrlOf, toggled } from '../../../renderer/state/lab-choice.ts';
import { acceptLabChanged, forgetLabs, openLabRun, useLabRuns } from '../../../renderer/state/lab-runs.ts';
import { forgetLab, previewLab, readLabRegion, useLab } from '../../../renderer/state/lab.ts';
import { labScenarios } from '../../../shared/message/lab.ts';
import { sameText } from '../../../shared/text.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleCell, exampleLabRun, exampleSendPreview, exampleSource } from '../message-examples.ts';

const region = 'us-east-1';
const heard = exampleSource('heard', { topics: ['arn:aws:sns:us-east-1:111122223333:t'] });
const silent = exampleSource('silent', { heard: [], silence: sameText('No destination.') });
const sender = {
  region,
  sendingEnabled: true,
  verification: 'SUCCESS',
  why: null,
  dmarc: null,
  disposition: null,
} as const;

beforeEach(() => {
  forgetDraft();
  forgetLab();
  forgetLabs();
});

describe('the grid', () => {
  it('keeps its order however it is chosen', () => {
    expect(toggled(['a', 'b', 'c'], ['c'], 'a')).toEqual(['a', 'c']);
    expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a')).toEqual(['c']);
  });

  it('starts with all scenarios, and the sets that can be heard', async () => {
    const { asked } = standBridge({
      'message.senders': () => ({
        ok: true,
        value: [
          { ...sender, name: 'no.example', kind: 'domain', canSend: false },
          { ...sender, name: 'a.example', kind: 'domain', canSend: true },
        ],
      }),
      'message.sets': () => ({
        ok: true,
        value: ['heard', 'silent'].map((name) => ({
          name,
          sendingEnabled: true,
          events: null,
          topics: [],
          failure: null,
        })),
      }),
      'lab.sources': () => ({ ok: true, value: [silent, heard] }),
      'lab.preview': () => ({ ok: true, value: exampleSendPreview() }),
    });
    await readLabRegion(region);
    const { choice } = useLab.getState();
    expect(choice).toMatchObject({ from: 'simulator-lab@a.example', sets: ['heard'], watch: 'temporary-queue' });
    expect(choice.scenarios).toEqual(labScenarios);
    await previewLab();
    expect(asked.find(({ name }) => name === 'lab.sources')?.input).toEqual({
      region,
      sets: [null, 'heard', 'silent'],
    });
    expect(asked.at(-1)?.input).toMatchObject({
      sets: ['heard'],
      watching: { kind: 'temporary-queue', topics: heard.topics },
    });
    expect(useLab.getState().preview).not.toBeNull();
  });

  it('is no question while something is missing', () => {
    const whole = { ...noChoice, region, from: 'a@a.example' };
    expect(askOf(whole, [], null)).toMatchObject({ watching: { kind: 'none' }, draftId: null });
    expect(askOf({ ...whole, scenarios: [] }, [], null)).toBeNull();
    expect(askOf({ ...whole, sets: [] }, [], null)).toBeNull();
    expect(askOf({ ...whole, watch: 'temporary-queue' }, [silent], null)).toBeNull();
    expect(askOf({ ...whole, watch: 'queue', queueUrl: ' ' }, [], null)).toBeNull();
  });
});

it('says honestly that nothing is watched where nothing can be', () => {
  expect(firstWatch([silent], ['silent'])).toEqual({ watch: 'none', queueUrl: '' });
  expect(queueUrlOf('arn:aws-cn:sqs:cn-north-1:111122223333:q')).toBe(
    'https://sqs.cn-north-1.amazonaws.com.cn/111122223333/q',
  );
});

describe('a run', () => {
  it('under way counts its tests, and is shown where it is open', async () => {
    const run = exampleLabRun([exampleCell(), exampleCell({ set: 'heard', verdict: 'as-expected' })], {
      endedAtMs: null,
    });
    standBridge({
      'lab.open': () => ({ ok: true, value: exampleLabRun([]) }),
      'lab.list': () => ({ ok: true, value: [] }),
    });
    const opening = openLabRun('lab-1');
    acceptLabChanged({ runId: 'lab-1', run });
    await opening;
    expect(useLabRuns.getState()).toMatchObject({ open: run, running: { 'lab-1': { total: 2, done: 1 } } });
    acceptLabChanged({ runId: 'lab-1', run: { ...run, endedAtMs: 5 } });
    expect(useLabRuns.getState().running).toEqual({});
  });

  it('is listed as it is told of, from its begin to its end', () => {
    standBridge({});
    const run = exampleLabRun([exampleCell({ verdict: 'as-expected' })], { endedAtMs: null });
    useLabRuns.setState({ lines: [], openId: 'lab-1' });
    acceptLabChanged({ runId: 'lab-1', run });
    expect(useLabRuns.getState().lines).toMatchObject([{ id: 'lab-1', endedAtMs: null, asExpected: 1 }]);
    acceptLabChanged({ runId: 'lab-1', run: { ...run, endedAtMs: 5 } });
    acceptLabChanged({ runId: 'lab-2', run: { ...run, id: 'lab-2' } });
    expect(useLabRuns.getState().lines).toMatchObject([{ id: 'lab-1', endedAtMs: 5 }]);
  });
});
