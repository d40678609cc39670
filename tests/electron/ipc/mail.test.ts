// mail.* for the window: from a file, dropped bytes, pasted text and the demo's examples; stopped; nothing chosen.
import { expect, it } from 'vitest';
import { mailAnswers } from '../../../electron/ipc/mail.ts';
import type { Session } from '../../../electron/ipc/session.ts';
import { accept } from '../../../shared/failure.ts';
import { mimeLimits } from '../../../shared/message/mime.ts';
import { sameText } from '../../../shared/text.ts';
import { mailWorld } from '../../fakes/mail-trial.ts';
import { zoneResolver } from '../../fakes/zone-resolver.ts';

const bytes = Buffer.from('From: a@example.com\r\nSubject: Hello\r\n\r\nHi\r\n');

function stand(chosen: string | null = '/mails/a.eml', file: Uint8Array = bytes) {
  const heard: unknown[] = [];
  let closed = 0;
  const { workshop, ...world } = mailWorld(zoneResolver([]));
  const resolver = { ...world.resolver, close: async () => void (closed += 1) };
  const session = {
    workshop,
    signatures: world.signatures,
    auditWorld: async () => ({ ...world, resolver }),
    readBytes: async () => accept(file),
    mailExamples: async () => [{ name: 'forged', says: sameText('A forged mail'), bytes }],
  } as unknown as Session;
  const answers = mailAnswers(session, { chooseFile: async () => chosen }, (_name, payload) => heard.push(payload));
  return { answers, heard, closed: () => closed };
}

it.each([
  [{ from: 'file' }, 'a.eml'],
  [{ from: 'bytes', name: 'dropped.eml', bytes }, 'dropped.eml'],
  [{ from: 'text', text: bytes.toString() }, ''],
  [{ from: 'example', name: 'forged' }, 'forged'],
] as const)('checks %j', async (input, name) => {
  const { answers, heard, closed } = stand();
  const reply = await answers['mail.check'](input);
  expect(reply).toMatchObject({ ok: true, value: { name, subject: 'Hello', fromDomain: 'example.com' } });
  expect(heard.at(-1)).toMatchObject({ asked: 2, answered: 2 });
  expect(closed()).toBe(1);
});

it('answers null where no file was chosen, and refuses what is too large or not there', async () => {
  expect(await stand(null).answers['mail.check']({ from: 'file' })).toEqual(accept(null));
  const large = stand('/a.eml', new Uint8Array(mimeLimits.maxBytes + 1));
  expect(await large.answers['mail.check']({ from: 'file' })).toMatchObject({ failure: { kind: 'bad-input' } });
  const gone = stand().answers['mail.check']({ from: 'example', name: 'gone' });
  expect(await gone).toMatchObject({ ok: false, failure: { kind: 'not-found' } });
});

it('stops what runs, and lists the examples', async () => {
  const { answers } = stand();
  const running = answers['mail.check']({ from: 'bytes', name: 'a', bytes });
  await Promise.resolve();
  await answers['mail.stop']({});
  expect(await running).toMatchObject({ ok: false, failure: { kind: 'cancelled' } });
  expect(await answers['mail.examples']({})).toEqual(accept([{ name: 'forged', says: sameText('A forged mail') }]));
});
