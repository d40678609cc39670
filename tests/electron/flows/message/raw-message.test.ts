// A message as its bytes and as its form: what is done to the one is seen in the other, and nothing else is touched.
import { beforeEach, describe, expect, it } from 'vitest';
import { keepMessage } from '../../../../electron/flows/message/keep-message.ts';
import {
  putRawMessage,
  type RawWorld,
  rebuildMessage,
  viewMessage,
} from '../../../../electron/flows/message/raw-message.ts';
import { startMessage, startOfEml } from '../../../../electron/flows/message/start-message.ts';
import { attachBytes } from '../../../../electron/flows/message/attach.ts';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import { emptyForm, type MessageForm } from '../../../../shared/message/form.ts';
import { bytesOf, rawWorld, textOfBlob, valueOf } from './raw-world.ts';

const mail = `Received: from a by b; Sun, 22 Nov 2026 10:00:00 +0000
From: mia@example.com
To:   bob@example.com,
\tann@example.com
X-Odd:   kept   as it is
Subject: Hello
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=_b"

preamble
--=_b
Content-Type: text/plain; charset=utf-8

Hello
--=_b
Content-Type: text/html; charset=utf-8

<p>Hello</p>
--=_b--
epilogue
`;

let world: RawWorld & { readonly time: { nowMs: number } };
beforeEach(() => {
  world = rawWorld();
});

const open = async (text = mail): Promise<KeptDraft> => valueOf(await startOfEml('x.eml', bytesOf(text), world));
const now = async (id: string): Promise<KeptDraft> => valueOf(await world.drafts.openDraft('mine', id));

function typed(draft: KeptDraft, change: Partial<MessageForm> = {}, source: Partial<KeptDraft['source']> = {}) {
  const { id, home, dialect, targets, remoteImages } = draft;
  const form = { ...(draft.message?.form ?? emptyForm), ...change };
  return { id, home, dialect, targets, remoteImages, source: { ...draft.source, ...source }, message: form };
}

describe('what is typed into the form of a message that was opened', () => {
  it('is written into its bytes, and every other byte stays', async () => {
    const draft = await open();
    const kept = valueOf(await keepMessage(typed(draft, { to: ['eve@example.com'] }, { subject: 'Bye' }), world));
    const after = await now(draft.id);
    expect(kept.raw).toEqual(after.message?.raw);
    const text = await textOfBlob(after, world);
    const changed = (line: string): boolean => !mail.split('\n').includes(line);
    expect(text.split('\n').filter(changed)).toEqual(['To: eve@example.com', 'Subject: Bye']);
    expect(after.message?.form.to).toEqual(['eve@example.com']);
  });

  it('is in one turn with what is typed right after it', async () => {
    const draft = await open();
    const subjects = ['One', 'Two', 'Three'];
    const turns = subjects.map((subject) => keepMessage(typed(draft, {}, { subject }), world));
    for (const turn of await Promise.all(turns)) valueOf(turn);
    const text = await textOfBlob(await now(draft.id), world);
    expect(text.match(/^Subject: .*$/gmu)).toEqual(['Subject: Three']);
  });

  it('that is nothing leaves the bytes as they are', async () => {
    const draft = await open();
    const kept = valueOf(await keepMessage(typed(draft), world));
    expect(kept.raw).toEqual(draft.message?.raw);
  });

  it('may be a file, and leaves a version when it is taken out', async () => {
    const draft = await open();
    const file = { fileName: 'a.pdf', contentType: '', bytes: bytesOf('%PDF-') };
    const attachment = valueOf(await attachBytes(draft.id, file, world));
    expect(attachment).toMatchObject({ contentType: 'application/pdf', place: 'attachment', bytes: 5 });
    valueOf(await keepMessage(typed(draft, { attachments: [attachment] }), world));
    const attached = await now(draft.id);
    expect(await textOfBlob(attached, world)).toContain('JVBERi0=');
    world.time.nowMs += 1000;
    valueOf(await keepMessage(typed(attached, { attachments: [] }), world));
    expect(await textOfBlob(await now(draft.id), world)).not.toContain('JVBERi0=');
    const [newest] = valueOf(await world.drafts.listVersions('mine', draft.id));
    const version = valueOf(await world.drafts.openVersion('mine', draft.id, newest?.id ?? ''));
    expect(version.message).toEqual(attached.message);
  });
});

describe('what is typed over the bytes', () => {
  it('is the message from then on, and the form follows', async () => {
    const draft = await open();
    const view = valueOf(await viewMessage(draft.id, world));
    expect(view).toMatchObject({ isRaw: true, blob: draft.message?.raw?.blob, bytes: bytesOf(mail).length });
    const text = view.text.replace('Subject: Hello', 'Subject: Bye').replace('<p>Hello</p>', '<p>Bye</p>');
    const put = valueOf(await putRawMessage({ draftId: draft.id, blob: view.blob, text }, world));
    expect(put.source).toMatchObject({ subject: 'Bye', html: expect.stringContaining('<p>Bye</p>') });
    expect(await textOfBlob(put, world)).toBe(
      mail.replace('Subject: Hello', 'Subject: Bye').replace('<p>Hello</p>', '<p>Bye</p>'),
    );
    const stale = await putRawMessage({ draftId: draft.id, blob: view.blob, text }, world);
    expect(stale).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
  });

  it('may be over a message that is built; whom it goes to unseen, and from where, is kept', async () => {
    const empty = valueOf(await startMessage('us-east-1', world));
    const form = { from: 'mia@example.com', to: ['bob@example.com'], bcc: ['hidden@example.com'] };
    valueOf(await keepMessage(typed(empty, form, { subject: 'Hello {{name}}', data: '{"name":"Bob"}' }), world));
    const view = valueOf(await viewMessage(empty.id, world));
    expect(view.isRaw).toBe(false);
    expect(view.text).toContain('Subject: Hello Bob');
    const text = view.text.replace('Hello Bob', 'Hi');
    const put = valueOf(await putRawMessage({ draftId: empty.id, blob: view.blob, text }, world));
    expect(put).toMatchObject({
      source: { subject: 'Hi', data: '{"name":"Bob"}' },
      message: { form: { ...form, region: 'us-east-1' } },
    });
    const rebuilt = valueOf(await rebuildMessage(empty.id, world));
    expect(rebuilt.message).toMatchObject({ raw: null, form });
  });

  it('is refused where the draft was changed since', async () => {
    const empty = valueOf(await startMessage(null, world));
    const view = valueOf(await viewMessage(empty.id, world));
    valueOf(await keepMessage(typed(empty, { from: 'mia@example.com' }), world));
    const put = await putRawMessage({ draftId: empty.id, blob: view.blob, text: view.text }, world);
    expect(put).toMatchObject({ ok: false, failure: { kind: 'bad-input' } });
  });
});
