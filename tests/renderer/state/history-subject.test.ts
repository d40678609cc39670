import { beforeEach, describe, expect, it } from 'vitest';
import {
  chooseStory,
  chooseStretch,
  closeSubject,
  goBack,
  goForward,
  keyOfEvent,
  openDomain,
  openMessage,
  openRecipient,
  openSubject,
  refreshSubject,
  savePack,
  showOriginal,
  useHistorySubject,
} from '../../../renderer/state/history-subject.ts';
import type { Reply } from '../../../shared/ipc/reply.ts';
import type { Timeline } from '../../../shared/timeline.ts';
import { standBridge } from '../fake-bridge.ts';
import { exampleDomainPage, exampleRecipientPage, exampleTimeline } from '../history-examples.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const open = () => openSubject(useHistorySubject.getState());
const answers = {
  'history.message': () => ({ ok: true, value: exampleTimeline() }) as const,
  'history.recipient': () => ({ ok: true, value: exampleRecipientPage() }) as const,
  'history.domain': () => ({ ok: true, value: exampleDomainPage() }) as const,
};

beforeEach(closeSubject);

describe('the way within the pane', () => {
  it('leads back and forth, and a new step ends what lay ahead', () => {
    standBridge(answers);
    openMessage('m-1');
    openRecipient('a@b.example');
    openDomain('c.example');
    goBack();
    goBack();
    expect(open()).toMatchObject({ kind: 'message', messageId: 'm-1' });
    goForward();
    expect(open()).toMatchObject({ kind: 'recipient' });
    openMessage('m-2');
    goForward();
    expect(open()).toMatchObject({ messageId: 'm-2' });
    expect(useHistorySubject.getState().trail).toHaveLength(3);
    goBack();
    goBack();
    goBack();
    expect(open()).toMatchObject({ messageId: 'm-1' });
  });

  it('makes no step of another story or stretch of the same', async () => {
    const bridge = standBridge(answers);
    openMessage('m-1');
    openMessage('m-1', 'a@b.example');
    chooseStory('c@d.example');
    expect(useHistorySubject.getState().trail).toEqual([
      { kind: 'message', messageId: 'm-1', recipient: 'c@d.example' },
    ]);
    openDomain('c.example');
    chooseStretch(null);
    await settled();
    expect(useHistorySubject.getState().trail).toHaveLength(2);
    const asked = bridge.asked.filter(({ name }) => name === 'history.domain').map(({ input }) => input);
    expect(asked[0]).toMatchObject({ domain: 'c.example', stretch: { fromMs: expect.any(Number) } });
    expect(asked[1]).toEqual({ domain: 'c.example', stretch: null });
  });
});

describe('what is shown', () => {
  it('is of what is open, however late the answer to an earlier question comes', async () => {
    let answer: (reply: Reply<Timeline>) => void = () => {};
    standBridge({ ...answers, 'history.message': () => new Promise((resolve) => (answer = resolve)) });
    openMessage('m-1');
    openRecipient('a@b.example');
    await settled();
    answer({ ok: true, value: exampleTimeline() });
    await settled();
    expect(useHistorySubject.getState().page?.kind).toBe('recipient');
  });

  it('stays while it is asked for anew, and beside a failure', async () => {
    const replies: Reply<Timeline>[] = [
      { ok: true, value: exampleTimeline() },
      { ok: false, failure: { kind: 'took-too-long', seconds: 5 } },
    ];
    standBridge({ 'history.message': () => replies.shift() ?? { ok: false, failure: { kind: 'cancelled' } } });
    openMessage('m-1');
    await settled();
    await refreshSubject();
    const { page, failure, isAsking } = useHistorySubject.getState();
    expect([page?.kind, failure?.kind, isAsking]).toEqual(['message', 'took-too-long', false]);
  });

  it('asks for an original once, and again only where that failed', async () => {
    let failsFirst = true;
    const bridge = standBridge({
      ...answers,
      'history.original': () => {
        const reply = failsFirst
          ? ({ ok: false, failure: { kind: 'cancelled' } } as const)
          : ({ ok: true, value: '{}' } as const);
        failsFirst = false;
        return reply;
      },
    });
    openMessage('m-1');
    const event = { messageId: 'm-1', recipient: 'a@b.example', type: 'SEND', atMs: 1 } as const;
    await showOriginal(event);
    expect(useHistorySubject.getState().originals[keyOfEvent(event)]?.state).toBe('failed');
    await showOriginal(event);
    await showOriginal(event);
    expect(useHistorySubject.getState().originals[keyOfEvent(event)]).toEqual({ state: 'known', text: '{}' });
    expect(bridge.asked.filter(({ name }) => name === 'history.original')).toHaveLength(2);
  });
});

it('an evidence pack is of what is open, and says where it went', async () => {
  const bridge = standBridge({ ...answers, 'history.pack': () => ({ ok: true, value: { path: '/x/pack.pdf' } }) });
  openRecipient('a@b.example');
  await savePack('pdf');
  openDomain('c.example', null);
  await savePack('pdf');
  expect(bridge.asked.filter(({ name }) => name === 'history.pack').map(({ input }) => input)).toEqual([
    { about: { kind: 'domain', domain: 'c.example', stretch: null }, as: 'pdf' },
  ]);
  expect(useHistorySubject.getState()).toMatchObject({ packing: null, packedTo: '/x/pack.pdf' });
});
