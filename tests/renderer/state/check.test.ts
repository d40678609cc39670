import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetCheck, keepChecked, setAxe, useCheck } from '../../../renderer/state/check.ts';
import { choose, edit, forgetDraft, show } from '../../../renderer/state/draft.ts';
import { editForm } from '../../../renderer/state/message.ts';
import type { DraftReport } from '../../../shared/draft/report.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import type { RequestInput } from '../../../shared/ipc/requests.ts';
import { exampleDraftReport, exampleKept, exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

type Pending = { readonly input: RequestInput<'draft.check'>; readonly answer: (reply: Reply<DraftReport>) => void };

let pending: Pending[] = [];

/** Checks that are answered when the test says so. */
function standChecks(): void {
  pending = [];
  standBridge({
    'draft.check': (input) => new Promise((answer) => pending.push({ input, answer })),
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
  });
}

const answered = (elapsedMs: number): Reply<DraftReport> => ({ ok: true, value: exampleDraftReport({ elapsedMs }) });
const axe = { violations: [], rulesRun: 1, atMs: 1 } as const;
const violation = {
  rule: 'image-alt',
  impact: 'critical',
  help: '',
  helpUrl: '',
  spans: [],
  appearance: 'light',
} as const;

let stop = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  forgetDraft();
  forgetCheck();
});
afterEach(async () => {
  stop();
  // One that is under way keeps the next from being asked.
  forgetDraft();
  for (const { answer } of pending) answer(answered(0));
  await vi.advanceTimersByTimeAsync(0);
  vi.useRealTimers();
});

it('checks a whole message with its form, and again when that changes', async () => {
  standChecks();
  stop = keepChecked();
  show(exampleMessage());
  pending[0]?.answer(answered(1));
  await vi.advanceTimersByTimeAsync(1);
  editForm({ to: ['bob@example.com'] });
  await vi.advanceTimersByTimeAsync(400);
  expect(pending.map(({ input }) => input.message?.to)).toEqual([['ann@example.com'], ['bob@example.com']]);
});

describe('the check of the open draft', () => {
  it('is asked for at once when a draft opens, and after typing when it rests', async () => {
    standChecks();
    stop = keepChecked();
    show(exampleKept());
    expect(pending).toHaveLength(1);
    expect(pending[0]?.input).toMatchObject({ draftId: 'draft-1', name: 'welcome', targets: ['gmail.ios'] });
    pending[0]?.answer(answered(1));
    await vi.advanceTimersByTimeAsync(0);
    for (const letter of ['a', 'ab', 'abc']) {
      edit('subject', letter);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(pending).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(pending.map(({ input }) => input.source.subject).slice(1)).toEqual(['abc']);
  });

  it('asks one at a time; what was typed meanwhile is asked for after', async () => {
    standChecks();
    stop = keepChecked();
    show(exampleKept());
    edit('subject', 'one');
    await vi.advanceTimersByTimeAsync(400);
    edit('subject', 'two');
    await vi.advanceTimersByTimeAsync(400);
    expect(pending).toHaveLength(1);
    pending[0]?.answer(answered(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(pending.map(({ input }) => input.source.subject)).toEqual(['Hello {{name}}', 'two']);
    pending[1]?.answer(answered(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(useCheck.getState()).toMatchObject({ checking: false, report: { elapsedMs: 2 }, of: { subject: 'two' } });
  });

  it('says nothing of a draft that is open no more', async () => {
    standChecks();
    stop = keepChecked();
    show(exampleKept({ id: 'first' }));
    show(exampleKept({ id: 'second' }));
    pending[0]?.answer(answered(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(useCheck.getState()).toMatchObject({ draftId: 'second', report: null });
    pending[1]?.answer(answered(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(useCheck.getState().report?.elapsedMs).toBe(2);
  });

  it('keeps the last report where a check fails', async () => {
    standChecks();
    stop = keepChecked();
    show(exampleKept());
    pending[0]?.answer(answered(1));
    await vi.advanceTimersByTimeAsync(0);
    choose({ targets: ['outlook.windows'] });
    await vi.advanceTimersByTimeAsync(400);
    pending[1]?.answer({ ok: false, failure: { kind: 'took-too-long', seconds: 10 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(useCheck.getState()).toMatchObject({ report: { elapsedMs: 1 }, failure: { kind: 'took-too-long' } });
  });

  it("takes in what axe found, and asks again only where that is news; another draft's is not heard", async () => {
    standChecks();
    stop = keepChecked();
    show(exampleKept());
    pending[0]?.answer(answered(1));
    await vi.advanceTimersByTimeAsync(0);
    setAxe('other', { ...axe, violations: [violation] });
    expect(useCheck.getState().axe).toBeNull();
    setAxe('draft-1', { ...axe, violations: [violation] });
    await vi.advanceTimersByTimeAsync(400);
    pending[1]?.answer(answered(2));
    await vi.advanceTimersByTimeAsync(0);
    setAxe('draft-1', { ...axe, violations: [violation], atMs: 2 });
    await vi.advanceTimersByTimeAsync(400);
    expect(pending.map(({ input }) => input.axe?.violations.length ?? null)).toEqual([null, 1]);
  });
});
