// The answers about whole messages: files that the user chooses or does not, what is typed, what later checks know.
import { describe, expect, it } from 'vitest';
import { draftKnowledge } from '../../../electron/ipc/draft-knowledge.ts';
import { draftWorkAnswers } from '../../../electron/ipc/draft-work.ts';
import { keptDraftAnswers } from '../../../electron/ipc/kept-draft.ts';
import { messageAnswers } from '../../../electron/ipc/message.ts';
import type { Desk, Session } from '../../../electron/ipc/session.ts';
import { requests } from '../../../shared/ipc/requests.ts';
import { accept, notFound, refuse } from '../../../shared/failure.ts';
import { memoryDrafts, unaskedWorlds } from '../../fakes/draft-worlds.ts';
import { memorySettings } from '../../fakes/memory-stores.ts';
import { formOf } from '../../fakes/message-form.ts';
import { messageWorkshop } from '../../fakes/message-workshop.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

function stand(chosen: readonly string[] | null = null) {
  const written: string[] = [];
  const session = {
    ...unaskedWorlds,
    settings: memorySettings(),
    drafts: memoryDrafts(),
    workshop: messageWorkshop(),
    clock: { nowMs: () => 5 },
    accountWorld: async () => refuse({ kind: 'vault-locked' }),
    readBytes: async (filePath: string) =>
      filePath.includes('gone') ? refuse(notFound(filePath)) : accept(text(`Subject: ${filePath}\r\n\r\nHello\r\n`)),
    writeBytes: async (filePath: string) => {
      written.push(filePath);
      return accept(null);
    },
  } as Partial<Session> as Session;
  const desk = {
    chooseFile: async () => chosen?.[0] ?? null,
    chooseFiles: async () => chosen,
    chooseWhereToSave: async (name: string) => (chosen === null ? null : `/out/${name}`),
  } as Partial<Desk> as Desk;
  const knowledge = draftKnowledge(session);
  const answers = {
    ...messageAnswers(session, desk, knowledge),
    ...keptDraftAnswers(session, desk, knowledge),
    ...draftWorkAnswers(session, knowledge),
  };
  return { answers, written };
}

async function started(answers: ReturnType<typeof stand>['answers']) {
  const draft = await answers['message.start']({ from: 'empty', region: 'us-east-1' });
  if (!draft.ok || draft.value === null) throw new Error('not started');
  return draft.value;
}

describe('a file of a message', () => {
  it('that the user did not choose is no failure', async () => {
    const { answers, written } = stand();
    expect(await answers['message.start']({ from: 'file' })).toEqual({ ok: true, value: null });
    const { id: draftId } = await started(answers);
    expect(await answers['message.attach-files']({ draftId })).toEqual({ ok: true, value: null });
    expect(await answers['message.export']({ draftId })).toEqual({ ok: true, value: null });
    expect(written).toEqual([]);
  });

  it('is opened and written again, and carried', async () => {
    const { answers, written } = stand(['/in/one.eml', '/in/two.pdf']);
    const opened = await answers['message.start']({ from: 'file' });
    expect(opened).toMatchObject({ value: { source: { subject: '/in/one.eml' }, home: { name: 'one' } } });
    const draftId = (opened.ok && opened.value?.id) || '';
    expect(await answers['message.attach-files']({ draftId })).toMatchObject({
      value: [
        { fileName: 'one.eml', contentType: 'message/rfc822' },
        { fileName: 'two.pdf', contentType: 'application/pdf' },
      ],
    });
    expect(await answers['message.export']({ draftId })).toEqual({ ok: true, value: { path: '/out/one.eml' } });
    expect(written).toEqual(['/out/one.eml']);
    const { answers: others } = stand(['/in/gone.pdf']);
    const { id } = await started(others);
    expect(await others['message.attach-files']({ draftId: id })).toMatchObject({ ok: false });
  });
});

it('what is typed into a message is kept, and is in its bytes', async () => {
  const { answers } = stand();
  const { id, home, dialect, targets, remoteImages, source } = await started(answers);
  const typed = { id, home, dialect, targets, remoteImages, source: { ...source, text: 'Hello' }, message: formOf() };
  expect(requests['draft.keep'].input.safeParse(typed).success).toBe(true);
  expect(await answers['draft.keep'](typed)).toEqual({ ok: true, value: { savedAtMs: 5 } });
  expect(await answers['draft.open']({ id })).toMatchObject({ value: { message: { form: formOf(), raw: null } } });
  const view = await answers['message.raw']({ draftId: id });
  expect(view.ok && view.value.text).toMatch(/^From: news@example\.com\r\nTo: mia@example\.com\r\n/u);
});

it('an image that a message carries is shown in its preview from where main serves it', async () => {
  const { answers } = stand();
  const { id, source } = await started(answers);
  const blob = '0a'.repeat(32);
  const looks = [{ client: 'none', darkness: 'light', images: 'off', show: 'html' }] as const;
  const asked = {
    draftId: id,
    source: { ...source, html: '<img src="cid:logo">' },
    dialect: 'stored',
    looks,
    sender: '',
  } as const;
  const shown = await answers['draft.preview']({ ...asked, inline: [{ contentId: 'logo', blob }] });
  expect(shown.ok && shown.value.frames[0]?.html).toContain(
    `<img src="plumbline://app/mail-image/${id}/blob/${blob}">`,
  );
});

it('without an account nothing is asked of SES, and it says why', async () => {
  const { answers } = stand();
  const asked = { ok: false, failure: { kind: 'vault-locked' } };
  expect(await answers['message.senders']({ region: 'us-east-1' })).toEqual(asked);
  expect(await answers['message.ask-sending']({ draftId: 'a', form: formOf() })).toEqual(asked);
});
