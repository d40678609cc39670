import { beforeEach, describe, expect, it } from 'vitest';
import { forgetDraft, show } from '../../../renderer/state/draft.ts';
import { addressesIn, misfitOf, targetOf, type SendChoice } from '../../../renderer/state/send-choice.ts';
import { acceptSendChanged, forgetSends, openSending, useSendRuns } from '../../../renderer/state/send-runs.ts';
import { chooseSending, forgetSend, openSendSheet, startSending, useSend } from '../../../renderer/state/send.ts';
import { sameText } from '../../../shared/text.ts';
import { exampleKept } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleEntry, exampleMessage, exampleSendPreview, exampleSendRun } from '../message-examples.ts';

const unknown = { state: 'absent', atMs: 0, from: [] } as const;
const sending = {
  account: unknown,
  sender: unknown,
  feedbackSender: unknown,
  set: unknown,
  setMissing: null,
  recipients: unknown,
};

function standMain(preview = exampleSendPreview()) {
  return standBridge({
    'draft.check': () => ({ ok: false, failure: { kind: 'cancelled' } }),
    'message.ask-sending': () => ({ ok: true, value: sending }),
    'send.preview': () => ({ ok: true, value: preview }),
    'send.start': () => ({ ok: true, value: { runId: 'run-1' } }),
    'send.open': () => ({ ok: true, value: exampleSendRun([exampleEntry(), exampleEntry()]) }),
    'send.list': () => ({ ok: true, value: [] }),
  });
}

beforeEach(() => {
  forgetDraft();
  forgetSend();
  forgetSends();
});

const kept = exampleKept({ message: exampleMessage });
const choice: SendChoice = { way: 'simple', toWhom: 'draft', typed: '', list: null, label: 'x' };

describe('to whom', () => {
  it('names nobody yet, or too many, where it cannot be asked', () => {
    expect(targetOf({ ...choice, toWhom: 'addresses', typed: ' \n' })).toBeNull();
    expect(targetOf({ ...choice, toWhom: 'list' })).toBeNull();
    const eleven = Array.from({ length: 11 }, (_, at) => `a${at}@b.example`).join('\n');
    expect(targetOf({ ...choice, toWhom: 'addresses', typed: eleven })).toBeNull();
  });

  it('takes addresses from lines and commas, each once; the simulator by a label of its own', () => {
    expect(addressesIn('a@b.example, c@d.example;\na@b.example')).toEqual(['a@b.example', 'c@d.example']);
    expect(targetOf({ ...choice, toWhom: 'simulator' })).toEqual({
      kind: 'addresses',
      addresses: ['success+x@simulator.amazonses.com'],
    });
  });
});

it('bytes that are the message go as they are; a stored template must be in SES', () => {
  const raw = { ...kept, message: { ...exampleMessage, raw: { blob: 'a'.repeat(64), bytes: 3 } } };
  expect(['simple', 'template-inline', 'raw', 'smtp'].map((way) => misfitOf(way as 'raw', raw, 'draft'))).toEqual([
    'bytes-are-the-message',
    'bytes-are-the-message',
    null,
    null,
  ]);
  expect(misfitOf('template-stored', kept, 'draft')).toBeNull();
  expect(misfitOf('template-stored', { ...kept, base: null }, 'draft')).toBe('not-stored');
});

describe('the sheet', () => {
  it('asks what SES knows, then for the calls, and sends nothing', async () => {
    const { asked } = standMain();
    show(kept);
    await openSendSheet();
    expect(asked.map(({ name }) => name)).toEqual(['message.ask-sending', 'send.preview']);
    expect(useSend.getState().sheet).toMatchObject({ stage: 'choose', isAsking: false, preview: { recipients: 1 } });
  });

  it('offers to make a message of a template alone', async () => {
    standMain();
    show(exampleKept());
    await openSendSheet();
    expect(useSend.getState().sheet).toEqual({ stage: 'template', draftId: 'draft-1' });
  });

  it('asks for nothing while nobody is named', async () => {
    const { asked } = standMain();
    show(kept);
    await openSendSheet();
    chooseSending({ toWhom: 'list' });
    await Promise.resolve();
    expect(asked.filter(({ name }) => name === 'send.preview')).toHaveLength(1);
    expect(useSend.getState().sheet).toMatchObject({ preview: null });
  });

  it('sends what it shows, and follows the sending', async () => {
    const { asked } = standMain();
    show(kept);
    await openSendSheet();
    chooseSending({ way: 'raw', toWhom: 'draft' });
    await startSending('2');
    const start = asked.find(({ name }) => name === 'send.start');
    expect(start?.input).toEqual({ ask: { draftId: 'draft-1', way: 'raw', target: { kind: 'draft' } }, typed: '2' });
    expect(useSend.getState().sheet).toEqual({ stage: 'run', runId: 'run-1' });
  });
});

it('a list is sent by a template: the way follows', async () => {
  standMain();
  show(exampleKept({ message: exampleMessage, base: null }));
  await openSendSheet();
  chooseSending({ toWhom: 'list' });
  expect(useSend.getState().sheet).toMatchObject({ choice: { way: 'template-inline' } });
});

describe('a sending under way', () => {
  const sent = exampleEntry({ state: 'sent', messageId: 'id-1' });
  const changed = (index: number, endedAtMs: number | null) => ({
    runId: 'run-1',
    total: 2,
    entries: [{ index, entry: sent }],
    endedAtMs,
    failure: null,
  });

  it('is not set back by an answer that is older than a signal', async () => {
    standMain();
    const opening = openSending('run-1');
    acceptSendChanged(changed(0, null));
    await opening;
    expect(useSendRuns.getState().open?.entries.map(({ state }) => state)).toEqual(['sent', 'waiting']);
    expect(useSendRuns.getState().running).toEqual({ 'run-1': { total: 2, done: 1 } });
  });

  it('counts an entry once, and is over when it says so', async () => {
    standMain();
    await openSending('run-1');
    acceptSendChanged(changed(0, null));
    acceptSendChanged(changed(0, null));
    expect(useSendRuns.getState().running['run-1']?.done).toBe(1);
    acceptSendChanged({ ...changed(1, 9), failure: { kind: 'not-allowed', because: sameText('Paused.') } });
    expect(useSendRuns.getState()).toMatchObject({
      running: {},
      open: { endedAtMs: 9, failure: { kind: 'not-allowed' } },
    });
  });
});
