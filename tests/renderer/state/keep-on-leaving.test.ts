import { afterEach, beforeEach, expect, it } from 'vitest';
import { edit, forgetDraft, keepNow, show, useDraft } from '../../../renderer/state/draft.ts';
import { keepOnLeaving } from '../../../renderer/state/keep-on-leaving.ts';
import { exampleKept } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

let isFull = false;
let closed = 0;
let stop = () => {};
const page = new EventTarget();

/** True where the window stays open. */
function leave(): boolean {
  return !page.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

let drafts = 0;
beforeEach(() => {
  isFull = false;
  closed = 0;
  standBridge({
    'draft.keep': () =>
      isFull
        ? { ok: false, failure: { kind: 'disk', path: '/drafts', because: 'ENOSPC' } }
        : { ok: true, value: { savedAtMs: 2 } },
  });
  Object.assign(window, {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    close: () => (closed += 1),
  });
  Object.assign(globalThis, { document: new EventTarget() });
  forgetDraft();
  drafts += 1;
  show(exampleKept({ id: `draft-${drafts}` }));
  stop = keepOnLeaving();
});
afterEach(() => {
  stop();
  Reflect.deleteProperty(globalThis, 'document');
});

it('lets a window go whose text is on the disk', () => {
  expect(leave()).toBe(false);
});

it('holds the window until what was typed last is on the disk, then closes it', async () => {
  edit('subject', 'at the last moment');
  expect(leave()).toBe(true);
  await keepNow();
  expect([useDraft.getState().isKept, closed]).toEqual([true, 1]);
});

it('holds it once where the disk is full, and again once the disk took a text in between', async () => {
  isFull = true;
  edit('subject', 'one');
  expect(leave()).toBe(true);
  await keepNow();
  expect([closed, leave()]).toEqual([0, false]);
  isFull = false;
  await keepNow();
  edit('subject', 'two');
  expect(leave()).toBe(true);
});
