import { beforeEach, expect, it } from 'vitest';
import { forgetDraft, useDraft } from '../../../renderer/state/draft.ts';
import { forgetMessage, useMessage } from '../../../renderer/state/message.ts';
import { openFiles, readTemplate } from '../../../renderer/state/open-files.ts';
import { exampleKept, exampleMessage } from '../draft-examples.ts';
import { standBridge } from '../fake-bridge.ts';

let asked: ReturnType<typeof standBridge>['asked'] = [];

beforeEach(() => {
  forgetDraft();
  forgetMessage();
  ({ asked } = standBridge({
    'draft.list': () => ({ ok: true, value: [] }),
    'draft.keep': () => ({ ok: true, value: { savedAtMs: 2 } }),
    'draft.start': () => ({ ok: true, value: exampleKept({ id: 'dropped' }) }),
    'message.start': () => ({ ok: true, value: exampleMessage({}, { id: 'mail' }) }),
  }));
});

it('opens a dropped .eml as a message, by its bytes', async () => {
  await openFiles([new File([Uint8Array.of(0, 255)], 'Strange.EML')]);
  expect(asked[0]).toEqual({
    name: 'message.start',
    input: { from: 'bytes', name: 'Strange.EML', bytes: Uint8Array.of(0, 255) },
  });
  expect(useDraft.getState()).toMatchObject({ kept: { id: 'mail' }, face: 'form' });
});

it('opens a dropped page as a template of its name', async () => {
  await openFiles([new File(['<p>Hi</p>'], 'spring sale.html')]);
  expect(useDraft.getState()).toMatchObject({
    source: { html: '<p>Hi</p>', text: null },
    kept: { home: { kind: 'new', name: 'spring-sale' } },
  });
});

it('says which file it cannot open, and opens the others', async () => {
  await openFiles([new File(['x'], 'cat.gif'), new File(['{"a":1}'], 'a.json'), new File(['Hi'], 'note.txt')]);
  expect(useDraft.getState().source?.text).toBe('Hi');
  expect(useMessage.getState().failure?.failure).toMatchObject({ kind: 'bad-input' });
});

it('says that a folder cannot be read, and opens the others', async () => {
  const folder = {
    name: 'old.eml',
    type: '',
    size: 4096,
    arrayBuffer: () => Promise.reject(new Error('gone')),
  } as File;
  await openFiles([folder, new File(['Hi'], 'note.txt')]);
  expect(useDraft.getState().source?.text).toBe('Hi');
  expect(useMessage.getState().failure?.failure).toMatchObject({ kind: 'disk', path: 'old.eml' });
});

it('reads a template as the AWS CLI prints it, in both versions', () => {
  const newer = '{"TemplateName":"t","TemplateContent":{"Subject":"S","Html":"H"}}';
  const older = '{"Template":{"SubjectPart":"S","TextPart":"T"}}';
  expect(readTemplate('.json', newer)).toEqual({ subject: 'S', html: 'H', text: null });
  expect(readTemplate('.json', older)).toEqual({ subject: 'S', html: null, text: 'T' });
  expect(readTemplate('.json', '{')).toBeNull();
});
