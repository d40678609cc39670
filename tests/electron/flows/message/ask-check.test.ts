// Checks of whole messages: the bytes that are judged are those that would be sent, and the sizes follow them.
import { describe, expect, it } from 'vitest';
import { outsideMemory } from '../../../../electron/flows/draft/outside-memory.ts';
import { supportDesk } from '../../../../electron/flows/draft/support-desk.ts';
import { askCheck, type CheckWorld } from '../../../../electron/flows/message/ask-check.ts';
import { messageBytes } from '../../../../electron/flows/message/message-bytes.ts';
import { startMessage, startOfEml } from '../../../../electron/flows/message/start-message.ts';
import type { KeptDraft } from '../../../../shared/draft/kept.ts';
import { accept } from '../../../../shared/failure.ts';
import type { MessageForm } from '../../../../shared/message/form.ts';
import { attachmentOf, formOf } from '../../../fakes/message-form.ts';
import { bytesOf, rawWorld, valueOf } from './raw-world.ts';

function checkWorld(): CheckWorld {
  const world = rawWorld();
  const nowhere = () => Promise.reject(new Error('no web in this test'));
  const support = { openSupport: async () => accept(null), saveSupport: async () => accept(null) };
  const { workshop } = world;
  const desk = supportDesk({ support, workshop: { work: workshop.work, close: nowhere }, web: nowhere });
  return { ...world, outside: outsideMemory(), support: desk };
}

async function reportOf({ id, source, dialect, targets }: KeptDraft, form: MessageForm, world: CheckWorld) {
  return valueOf(
    await askCheck({ draftId: id, name: null, source, dialect, targets, axe: null, message: form }, world),
  );
}

describe('a check of a message', () => {
  it('tells its size as it will be, its attachments not looked at', async () => {
    const world = checkWorld();
    const draft = valueOf(await startMessage(null, world));
    const content = new Uint8Array(100_001).fill(3);
    valueOf(await world.drafts.putBlob('mine', draft.id, content));
    const form = formOf({ attachments: [attachmentOf(content)] });
    const { sizes } = await reportOf(draft, form, world);
    const whole = { ...draft, message: { form, raw: null } };
    expect(sizes.messageBytes).toBe(valueOf(await messageBytes(whole, world)).bytes.length);
  });

  it('is one of its bytes where they are the message, and they are read once', async () => {
    const world = checkWorld();
    const text = 'From: mia@example.com\nSubject: a\nSubject: b\n\nHello\n';
    const draft = valueOf(await startOfEml('x.eml', bytesOf(text), world));
    let read = 0;
    const drafts = {
      ...world.drafts,
      readBlob: (...at: Parameters<typeof world.drafts.readBlob>) => {
        read += 1;
        return world.drafts.readBlob(...at);
      },
    };
    const form = draft.message?.form ?? formOf();
    for (let count = 0; count < 3; count += 1) {
      const { sizes } = await reportOf(draft, form, { ...world, drafts });
      expect(sizes.messageBytes).toBe(bytesOf(text).length);
    }
    expect(read).toBe(1);
  });

  it('ends where the form holds anything', async () => {
    const world = checkWorld();
    const draft = valueOf(await startMessage(null, world));
    const odd = 'x\r\n\0\ud800 <>@,;:"(\\';
    const form = formOf({
      from: odd,
      to: [odd, ''],
      headers: [
        { name: odd, value: odd },
        { name: '', value: '' },
      ],
      tags: [{ name: odd, value: odd }],
      attachments: [attachmentOf(new Uint8Array(), { fileName: odd, contentType: odd, contentId: odd })],
      calendar: { method: 'REPLY', text: odd },
      unsubscribe: { https: odd, mailto: odd, oneClick: true },
    });
    const { findings } = await reportOf(draft, form, world);
    expect(findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  });
});
