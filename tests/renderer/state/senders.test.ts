import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetCheck } from '../../../renderer/state/check.ts';
import { edit, forgetDraft, show } from '../../../renderer/state/draft.ts';
import { editForm } from '../../../renderer/state/message.ts';
import { forgetSenders, keepAsked, loadChoices, predictSenders, useSenders } from '../../../renderer/state/senders.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { SendingEvidence } from '../../../shared/message/sending.ts';
import { exampleDraftReport, exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const absent = { state: 'absent', atMs: 1, from: [] } as const;
const evidence: SendingEvidence = {
  account: absent,
  sender: absent,
  feedbackSender: absent,
  set: absent,
  setMissing: null,
  recipients: absent,
};
const throttled: Failure = { kind: 'aws-throttled', operation: 'GetEmailIdentity' } as never;

const facts = { prediction: { result: 'pass' } } as never;

let stop = () => {};
let fails = false;
let asked: ReturnType<typeof standBridge>['asked'] = [];
const about = () => asked.filter(({ name }) => name === 'message.ask-sending');

beforeEach(() => {
  vi.useFakeTimers();
  fails = false;
  forgetSenders();
  forgetCheck();
  ({ asked } = standBridge({
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
    'draft.check': () => ({ ok: true, value: exampleDraftReport() }),
    'message.ask-sending': () => (fails ? { ok: false, failure: throttled } : { ok: true, value: evidence }),
    'message.senders': ({ region }) =>
      region === 'us-east-1' ? { ok: true, value: [] } : { ok: false, failure: throttled },
    'message.sender': ({ address }) =>
      address.startsWith('mail@') ? { ok: true, value: facts } : { ok: false, failure: throttled },
    'message.sets': () => ({ ok: true, value: [] }),
  }));
  show(exampleMessage({}, { id: 'sending' }));
  stop = keepAsked();
});
afterEach(() => {
  stop();
  forgetDraft();
  vi.useRealTimers();
});

it('asks SES a second after the last change that it decides by, and then for new checks', async () => {
  await vi.advanceTimersByTimeAsync(1100);
  expect(about()).toHaveLength(1);
  editForm({ to: ['a'] });
  await vi.advanceTimersByTimeAsync(600);
  editForm({ to: ['a@example.com'] });
  await vi.advanceTimersByTimeAsync(600);
  expect(about()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(600);
  expect(about()).toHaveLength(2);
  expect(about()[1]?.input).toMatchObject({ draftId: 'sending', form: { to: ['a@example.com'] } });
  await vi.advanceTimersByTimeAsync(400);
  expect(asked.some(({ name }) => name === 'draft.check')).toBe(true);
});

it('asks nothing about a text, a header or an attachment, nor while there is no sender', async () => {
  await vi.advanceTimersByTimeAsync(1100);
  edit('subject', 'Other');
  editForm({ headers: [{ name: 'X-One', value: '1' }] });
  await vi.advanceTimersByTimeAsync(1100);
  expect(about()).toHaveLength(1);
  editForm({ from: '' });
  await vi.advanceTimersByTimeAsync(1100);
  expect(about()).toHaveLength(1);
});

it('keeps what was heard where a later question fails, and says so', async () => {
  await vi.advanceTimersByTimeAsync(1100);
  fails = true;
  editForm({ from: 'other@example.com' });
  await vi.advanceTimersByTimeAsync(1100);
  expect(useSenders.getState()).toMatchObject({ isAsking: false, asked: { evidence, failure: throttled } });
});

it('asks once for the identities of a region, and shows why there are none', async () => {
  await loadChoices('us-east-1');
  await loadChoices('us-east-1');
  expect(asked.filter(({ name }) => name === 'message.senders')).toHaveLength(1);
  await loadChoices('eu-west-1');
  expect(useSenders.getState().senders).toEqual({ list: null, failure: throttled });
  expect(useSenders.getState().sets).toEqual({ list: [], failure: null });
});

it('predicts once for those that no audit has told of; what cannot be asked stays unknown', async () => {
  await loadChoices('us-east-1');
  const one = { region: 'us-east-1', canSend: true, why: null, dmarc: null, disposition: null };
  const choices = [
    { ...one, name: 'example.com', kind: 'domain' },
    { ...one, name: 'mia@example.com', kind: 'address' },
    { ...one, name: 'audited.example', kind: 'domain', dmarc: 'fail' },
    { ...one, name: 'unverified.example', kind: 'domain', canSend: false },
  ] as never;
  predictSenders(choices);
  expect(useSenders.getState().predicted).toEqual({ 'example.com': null, 'mia@example.com': null });
  await vi.advanceTimersByTimeAsync(10);
  expect(useSenders.getState().predicted).toEqual({ 'example.com': 'pass', 'mia@example.com': 'unknown' });
  predictSenders(choices);
  await vi.advanceTimersByTimeAsync(10);
  expect(asked.filter(({ name }) => name === 'message.sender')).toHaveLength(2);
});
