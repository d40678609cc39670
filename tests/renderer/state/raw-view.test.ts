import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetDraft, keepNow, openDraft, show, showFace, useDraft } from '../../../renderer/state/draft.ts';
import { editForm } from '../../../renderer/state/message.ts';
import { rebaseRaw } from '../../../renderer/state/put-raw.ts';
import {
  forgetRaw,
  goToBytes,
  keepMine,
  keepRawViewed,
  loadRaw,
  rebuildMessage,
  takeNewest,
  typeRaw,
  useRawView,
} from '../../../renderer/state/raw-view.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { Failure } from '../../../shared/failure.ts';
import { exampleForm, exampleMessage, exampleRawView } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const older: Failure = {
  kind: 'bad-input',
  because: { en: 'The message has changed since.', ja: '変更されています。' },
};

/** Bytes of which only the newest may be typed over; each put makes newer ones. */
function standBytes() {
  const bytes = { version: 1, text: 'Subject: one\r\n\r\nbody', isRaw: false, onPut: () => {} };
  const kept = (): KeptDraft =>
    exampleMessage(
      { from: bytes.text },
      {
        id: draftId(),
        savedAtMs: 100 + bytes.version,
        message: {
          form: { ...exampleForm, from: bytes.text },
          raw: bytes.isRaw ? { blob: `b${bytes.version}`, bytes: 1 } : null,
        },
      },
    );
  const bridge = standBridge({
    'draft.open': ({ id }) => ({ ok: true, value: exampleMessage({}, { id }) }),
    'draft.keep': () => {
      bytes.version += 1;
      return { ok: true, value: { savedAtMs: 100 + bytes.version } };
    },
    'message.raw': () => ({
      ok: true,
      value: exampleRawView(bytes.text, { blob: `b${bytes.version}`, isRaw: bytes.isRaw }),
    }),
    'message.put-raw': ({ blob, text }) => {
      bytes.onPut();
      bytes.onPut = () => {};
      if (blob !== `b${bytes.version}`) return { ok: false, failure: older };
      Object.assign(bytes, { version: bytes.version + 1, text, isRaw: true });
      return { ok: true, value: kept() };
    },
    'message.rebuild': () => {
      Object.assign(bytes, { version: bytes.version + 1, text: 'built', isRaw: false });
      return { ok: true, value: kept() };
    },
  });
  return Object.assign(bytes, bridge);
}

let drafts = 0;
const draftId = (): string => `raw-${drafts}`;
let bytes: ReturnType<typeof standBytes>;

beforeEach(async () => {
  drafts += 1;
  forgetDraft();
  forgetRaw();
  bytes = standBytes();
  show(exampleMessage({}, { id: draftId() }));
  await loadRaw();
});

describe('the bytes of a message', () => {
  it('are those of what is typed: the form is kept before they are asked for', async () => {
    const stop = keepRawViewed();
    editForm({ from: 'new@example.com' });
    await vi.waitFor(() => expect(useRawView.getState().view?.blob).toBe('b2'));
    stop();
    expect(bytes.asked.map(({ name }) => name)).toEqual(['message.raw', 'draft.keep', 'message.raw']);
  });

  it('become the message when they are typed, and the form follows', async () => {
    typeRaw('Subject: two\r\n\r\nbody');
    expect(useDraft.getState()).toMatchObject({ isKept: false, typedRaw: { blob: 'b1' } });
    await keepNow();
    expect(useDraft.getState()).toMatchObject({
      isKept: true,
      typedRaw: null,
      form: { from: 'Subject: two\r\n\r\nbody' },
      kept: { message: { raw: { blob: 'b2' } } },
    });
    expect(bytes.text).toBe('Subject: two\r\n\r\nbody');
  });

  it('are read as soon as they are left', async () => {
    showFace('raw');
    typeRaw('typed');
    showFace('form');
    await keepNow();
    expect(bytes.text).toBe('typed');
  });

  it('are left alone where what was typed is undone', async () => {
    typeRaw('typed');
    typeRaw('Subject: one\r\n\r\nbody');
    expect(useDraft.getState()).toMatchObject({ isKept: true, typedRaw: null });
    await keepNow();
    expect(bytes.asked.map(({ name }) => name)).toEqual(['message.raw']);
  });

  it('stay typed where others took their place, and can be put over those', async () => {
    typeRaw('mine');
    bytes.version = 9;
    await keepNow();
    expect(useDraft.getState()).toMatchObject({ failure: older, typedRaw: { text: 'mine' } });
    await keepMine();
    expect(bytes.text).toBe('mine');
    expect(useDraft.getState()).toMatchObject({ failure: null, typedRaw: null, isKept: true });
  });

  it('are shown as they are now where one gives up what one typed', async () => {
    typeRaw('mine');
    Object.assign(bytes, { version: 9, text: 'theirs' });
    await keepNow();
    await takeNewest();
    expect(useDraft.getState()).toMatchObject({ failure: null, typedRaw: null, isKept: true });
    expect(useRawView.getState().view?.text).toBe('theirs');
  });

  it('are typed on while they are being read: nothing typed is lost', async () => {
    bytes.onPut = () => typeRaw('first and second');
    typeRaw('first');
    await keepNow();
    expect(useDraft.getState().typedRaw).toMatchObject({ blob: 'b2', text: 'first and second' });
    await keepNow();
    expect(bytes.text).toBe('first and second');
  });

  it('that the disk would not take are there again when the draft is opened again', async () => {
    typeRaw('mine');
    bytes.version = 9;
    await openDraft('other');
    expect(useDraft.getState().typedRaw).toBeNull();
    await openDraft(draftId());
    expect(useDraft.getState()).toMatchObject({ typedRaw: { text: 'mine' }, isKept: false });
  });

  it('are built from the form again when one asks for it', async () => {
    typeRaw('mine');
    await rebuildMessage();
    expect(bytes.asked.map(({ name }) => name).slice(1, 3)).toEqual(['message.put-raw', 'message.rebuild']);
    expect(useRawView.getState().view).toMatchObject({ text: 'built', isRaw: false });
    expect(useDraft.getState().kept?.message?.raw).toBeNull();
  });

  it('are entered at the place that is asked for', () => {
    goToBytes({ start: 3, end: 5 });
    expect(useDraft.getState().face).toBe('raw');
    expect(useRawView.getState().reveal).toEqual({ start: 3, end: 5, count: 1 });
  });
});

it('takes a body that is not shown for the same one in newer bytes, whatever its line says there', () => {
  const cut = (marker: string, start: number, end: number) => ({ marker, start, end, path: '1' });
  const cuts = [cut('[[part 1]]', 0, 500), cut('[[part 2]]', 600, 900), cut('[[gone]]', 900, 999)];
  const newer = [cut('[[part 1.1]]', 20, 520), cut('[[part 1.2]]', 620, 920)];
  const typed = { blob: 'old', text: 'a\n[[part 2]]\nb\n[[part 1]]\n[[gone]]', cuts };
  expect(rebaseRaw(typed, { blob: 'new', cuts: newer })).toEqual({
    blob: 'new',
    text: 'a\n[[part 1.2]]\nb\n[[part 1.1]]\n[[gone]]',
    cuts: newer,
  });
});
