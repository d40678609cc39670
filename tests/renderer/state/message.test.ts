import { beforeEach, describe, expect, it } from 'vitest';
import { attachFiles, dropOnHtml } from '../../../renderer/state/attachments.ts';
import { forgetDraft, keepNow, moveDraftCursor, openDraft, show, useDraft } from '../../../renderer/state/draft.ts';
import {
  dropMessage,
  editForm,
  forgetMessage,
  goToField,
  startMessage,
  stepForm,
  undoStep,
  useMessage,
} from '../../../renderer/state/message.ts';
import type { KeptDraft } from '../../../shared/draft/kept.ts';
import type { Failure } from '../../../shared/failure.ts';
import { exampleAttachment, exampleKept, exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

const full: Failure = { kind: 'disk', path: '/drafts', because: 'ENOSPC' };
/** A draft of its own for each test: what was typed into one is never lost. */
let drafts = 0;
let disk = { isFull: false, kept: new Map<string, unknown>() };

function stand() {
  disk = { isFull: false, kept: new Map() };
  return standBridge({
    'draft.list': () => ({ ok: true, value: [] }),
    'draft.open': ({ id }) => ({ ok: true, value: exampleMessage({}, { id }) }),
    'draft.keep': ({ id, message }) => {
      if (disk.isFull) return { ok: false, failure: full };
      disk.kept.set(id, message);
      return { ok: true, value: { savedAtMs: 7 } };
    },
    'message.attach': ({ fileName, contentType, bytes }) =>
      fileName === 'bad.bin'
        ? { ok: false, failure: full }
        : { ok: true, value: exampleAttachment({ fileName, contentType, bytes: bytes.length }) },
    'message.start': (from): { ok: true; value: KeptDraft | null } => ({
      ok: true,
      value: from.from === 'file' ? null : exampleMessage({}, { id: from.from === 'draft' ? from.id : 'new' }),
    }),
    'message.drop': ({ draftId }) => ({ ok: true, value: exampleKept({ id: draftId }) }),
  });
}

const form = () => useDraft.getState().form;

beforeEach(() => {
  stand();
  forgetDraft();
  forgetMessage();
  drafts += 1;
  show(exampleMessage({}, { id: `message-${drafts}` }));
});

describe('the form of a message', () => {
  it('is shown first, and kept with the texts', async () => {
    expect(useDraft.getState().face).toBe('form');
    editForm({ to: ['bob@example.com'] });
    expect(useDraft.getState().isKept).toBe(false);
    await keepNow();
    expect(disk.kept.get(`message-${drafts}`)).toMatchObject({
      to: ['bob@example.com'],
      from: 'Mia <mia@example.com>',
    });
    expect(useDraft.getState()).toMatchObject({
      isKept: true,
      kept: { message: { form: { to: ['bob@example.com'] } } },
    });
  });

  it('is not lost where the disk is full, and is there again when the draft is opened again', async () => {
    disk.isFull = true;
    editForm({ bcc: ['archive@example.com'] });
    await openDraft('other');
    expect(form()?.bcc).toEqual([]);
    disk.isFull = false;
    await openDraft(`message-${drafts}`);
    expect(form()?.bcc).toEqual(['archive@example.com']);
    await keepNow();
    expect(disk.kept.get(`message-${drafts}`)).toMatchObject({ bcc: ['archive@example.com'] });
  });

  it('gives back what was taken away, step by step, and only of the open draft', () => {
    stepForm({ to: [] });
    stepForm({ cc: ['c@example.com'] });
    expect(undoStep()).toBe(true);
    expect(undoStep()).toBe(true);
    expect(form()).toMatchObject({ to: ['ann@example.com'], cc: [] });
    expect(undoStep()).toBe(false);
    stepForm({ to: [] });
    show(exampleMessage({}, { id: `other-${drafts}` }));
    expect(undoStep()).toBe(false);
  });

  it('waits while typed bytes are read into it', () => {
    useDraft.setState({ typedRaw: { blob: 'b', text: 't', cuts: [] } });
    editForm({ to: [] });
    expect(form()?.to).toEqual(['ann@example.com']);
  });

  it('is entered at the field that is asked for, from whatever is shown', () => {
    useDraft.setState({ face: 'raw' });
    goToField('tags');
    goToField('tags');
    expect(useDraft.getState().face).toBe('form');
    expect(useMessage.getState().wish).toEqual({ field: 'tags' });
  });
});

describe('files', () => {
  it('are attached in their order; one that fails is named, the others stay', async () => {
    await attachFiles([new File(['a'], 'a.txt'), new File(['b'], 'bad.bin'), new File(['ccc'], 'c.txt')], 'attachment');
    expect(form()?.attachments.map(({ fileName, bytes }) => [fileName, bytes])).toEqual([
      ['a.txt', 1],
      ['c.txt', 3],
    ]);
    expect(useMessage.getState()).toMatchObject({ attaching: 0, failure: { what: 'bad.bin', failure: full } });
    expect(undoStep()).toBe(true);
    expect(form()?.attachments).toEqual([]);
  });

  it('that are images become part of the HTML at the cursor, the others are attached', async () => {
    moveDraftCursor('html', 3);
    const logo = new File(['x'], 'Our "logo" & more.png', { type: 'image/png' });
    await dropOnHtml([logo, new File(['y'], 'terms.pdf', { type: 'application/pdf' })]);
    const { source, replaced } = useDraft.getState();
    expect(source?.html).toBe(
      '<p><img src="cid:Our-logo-more-abababab@inline" alt="Our &quot;logo&quot; &amp; more">Hello {{name}}</p>',
    );
    expect(replaced).toBeGreaterThan(0);
    expect(form()?.attachments.map(({ fileName, place, contentId }) => [fileName, place, contentId])).toEqual([
      ['terms.pdf', 'attachment', null],
      ['Our "logo" & more.png', 'inline', 'Our-logo-more-abababab@inline'],
    ]);
  });

  it('belong to the draft that they were dropped on', async () => {
    let answer = () => {};
    const late = new Promise<void>((done) => (answer = done));
    standBridge({
      'message.attach': async () => {
        await late;
        return { ok: true, value: exampleAttachment() };
      },
    });
    const attaching = attachFiles([new File(['a'], 'a.txt')], 'attachment');
    await Promise.resolve();
    show(exampleMessage({}, { id: `later-${drafts}` }));
    answer();
    await attaching;
    expect(form()?.attachments).toEqual([]);
  });
});

describe('a draft', () => {
  it('becomes a whole message, whose form appears, and a template alone again', async () => {
    show(exampleKept({ id: 'template' }));
    expect(useDraft.getState()).toMatchObject({ form: null, face: 'part' });
    await startMessage({ from: 'draft', id: 'template', region: null });
    expect(useDraft.getState()).toMatchObject({ face: 'form', kept: { id: 'template' } });
    expect(form()).not.toBeNull();
    await dropMessage();
    expect(useDraft.getState()).toMatchObject({ form: null, face: 'part' });
  });

  it('stays open where no file was chosen', async () => {
    await startMessage({ from: 'file' });
    expect(useDraft.getState().kept?.id).toBe(`message-${drafts}`);
  });
});
