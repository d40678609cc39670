// Forms of any kind, built into bytes and read from them again: what comes back is what went in.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMessage } from '../../../../electron/adapters/workshop/build-message.ts';
import { amendMessage } from '../../../../electron/engine/mail/message/amend-message.ts';
import { readMessage } from '../../../../electron/flows/message/read-message.ts';
import type { MessageForm } from '../../../../shared/message/form.ts';
import { attachmentOf, workOf } from '../../../fakes/message-form.ts';

/** What a header can hold: no control characters, no half characters; blanks at its ends are nobody's. */
const clean = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '日本語の長い名前'.repeat(8),
      '"quoted" \\ name',
      '=?UTF-8?Q?x?=',
      '(comment), <angle>; x: y',
      'x'.repeat(300),
      '🙂'.repeat(40),
    ),
  )
  .map(clean);
const text = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((value) => value.replaceAll(/\r\n?/gu, '\n').replaceAll(/\p{Cs}/gu, ''))
  .filter((value) => value !== '');
const atom = fc.stringMatching(/^[a-z0-9]{1,12}(?:[.+_-][a-z0-9]{1,8}){0,2}$/u);
const domain = fc.stringMatching(/^[a-z0-9]{1,10}\.example(?:\.com)?$/u);
const address = fc.tuple(atom, domain).map(([local, host]) => `${local}@${host}`);
const mailbox = fc
  .tuple(fc.constantFrom('Mia', 'Bob Smith', 'Zoë', '山田 太郎'), address)
  .map(([name, at]) => `${name} <${at}>`);
const typed = fc.oneof(address, mailbox);
const nullable = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const token = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/u);
const list = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

const file = fc.record({
  content: fc.uint8Array({ maxLength: 300 }),
  // Readers decode what looks encoded in a file's name, as many senders write it so.
  fileName: word.filter((name) => name !== '' && !name.includes('=?')),
  contentType: fc.constantFrom('image/png', 'application/pdf', 'text/csv', 'text/plain'),
  contentId: nullable(token.map((name) => `${name}@x.example`)),
});

const form = fc.record({
  from: typed,
  to: list(typed),
  cc: list(typed),
  replyTo: list(typed),
  feedbackAddress: nullable(address),
  configurationSet: nullable(token),
  tags: list(fc.record({ name: token, value: token })),
  headers: list(fc.record({ name: token.map((name) => `X-${name}`), value: word.filter((value) => value !== '') })),
  listManagement: nullable(fc.record({ contactList: token, topic: nullable(token) })),
  unsubscribe: nullable(
    fc
      .record({
        https: nullable(token.map((path) => `https://x.example/${path}?a=1`)),
        mailto: nullable(address),
        oneClick: fc.boolean(),
      })
      .filter(({ https, mailto }) => https !== null || mailto !== null),
  ),
  calendar: nullable(
    fc.constant({ method: 'REQUEST' as const, text: 'BEGIN:VCALENDAR\nSUMMARY:会議\nEND:VCALENDAR\n' }),
  ),
});

it('of a message that is built and read again', async () => {
  await fc.assert(
    fc.asyncProperty(form, word, text, text, list(file), async (members, subject, plain, html, files) => {
      const attachments = files.map(({ content, ...change }) =>
        attachmentOf(content, { ...change, place: change.contentId === null ? 'attachment' : 'inline' }),
      );
      const work = workOf(
        { ...members, attachments },
        { subject, text: plain, html, contents: files.map(({ content }) => content) },
      );
      const read = readMessage(await buildMessage(work));
      expect(read.structure.faults).toEqual([]);
      expect(read.leftOver).toEqual([]);
      expect(read.source).toEqual({ subject, text: plain, html });
      const { attachments: carried, ...said } = withoutStamps(read.form);
      const { attachments: _given, ...given } = work.form;
      expect(said).toEqual(given);
      expect(carried.toSorted(byBlob)).toEqual(attachments.toSorted(byBlob));
    }),
    { numRuns: 60 },
  );
});

it('of a message that was opened, where only what was changed is other than before', async () => {
  await fc.assert(
    fc.asyncProperty(form, word, text, list(file), async (members, subject, html, files) => {
      const attachments = files.map(({ content, ...change }) => attachmentOf(content, change));
      const contents = files.map(({ content }) => content);
      const bytes = await buildMessage(workOf({ ...members, attachments }, { subject: 'Before', html, contents }));
      const { form: read, source, structure } = readMessage(bytes);
      const before = { form: read, content: source };
      const after = { form: read, content: { ...source, subject: `${subject}!` } };
      const amended = amendMessage({ bytes, structure, before, after, blobs: new Map() });
      expect(readMessage(amended).source.subject).toBe(`${subject}!`);
      expect(withoutSubject(amended)).toBe(withoutSubject(bytes));
    }),
    { numRuns: 40 },
  );
});

const withoutSubject = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/^Subject:.*\r\n(?:[ \t].*\r\n)*/mu, '');

/** Every message has a date and a name of its own. */
function withoutStamps(read: MessageForm): MessageForm {
  return { ...read, headers: read.headers.filter(({ name }) => !/^(?:date|message-id)$/iu.test(name)) };
}

const byBlob = (
  one: { readonly blob: string; readonly fileName: string },
  other: { readonly blob: string; readonly fileName: string },
): number => (`${one.blob} ${one.fileName}` < `${other.blob} ${other.fileName}` ? -1 : 1);
