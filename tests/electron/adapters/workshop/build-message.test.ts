// Messages built from forms that hold anything, read back by another's reader: nothing is lost, and nothing slips in.
import fc from 'fast-check';
import PostalMime, { type Email } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { buildMessage } from '../../../../electron/adapters/workshop/build-message.ts';
import { readDraftMime } from '../../../../electron/flows/message/draft-mime.ts';
import { parseMime } from '../../../../electron/engine/protocols/mime/parse.ts';
import type { BuildWork } from '../../../../electron/ports/workshop.ts';
import { defaultTargets } from '../../../../shared/draft/support.ts';
import type { MessageAttachment } from '../../../../shared/message/form.ts';
import { sourceOf } from '../../../fakes/kept-draft.ts';
import { attachmentOf, workOf } from '../../../fakes/message-form.ts';

const read = async (work: BuildWork): Promise<Email> => PostalMime.parse(await buildMessage(work));
const textOf = async (work: BuildWork): Promise<string> => new TextDecoder().decode(await buildMessage(work));
const headOf = async (work: BuildWork): Promise<string> => (await textOf(work)).split('\r\n\r\n', 1)[0] ?? '';
/** As a reader joins them. */
const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });
const hostile = fc.oneof(
  anything,
  anything.map((text) => `${text}\r\nBcc: evil@example.com\r\n\r\n<script>`),
  fc.constantFrom('=?UTF-8?Q?=0D=0ABcc:_x?=', '"quoted" \\ (comment)', '日本語の件名'.repeat(12), 'x'.repeat(500)),
);
const printable = hostile.map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Cf}]|=\?/gu, ' '));
const bytes = fc.uint8Array({ maxLength: 400 });

describe('a message that was built', () => {
  it('says what its form says, whatever was typed', async () => {
    const file = fc.record({ content: bytes, fileName: printable, inline: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        printable,
        printable,
        printable,
        fc.array(file, { maxLength: 3 }),
        async (subject, name, html, files) => {
          const attachments = files.map(({ content, fileName, inline }, index): MessageAttachment =>
            attachmentOf(content, {
              fileName: `${fileName}.bin`,
              ...(inline && { place: 'inline', contentId: `part${index}@x`, contentType: 'image/png' }),
            }),
          );
          const contents = files.map(({ content }) => content);
          const to = [`${JSON.stringify(oneLine(name))} <mia@example.com>`, 'bob@example.com'];
          const mail = await read(
            workOf({ to, attachments }, { subject, html: `<p>${html}</p>`, text: null, contents }),
          );
          expect(oneLine(mail.subject ?? '')).toBe(oneLine(subject));
          expect(mail.to?.map(({ address }) => address)).toEqual(['mia@example.com', 'bob@example.com']);
          expect(oneLine(mail.html ?? '')).toBe(oneLine(`<p>${html}</p>`));
          const carried = mail.attachments.map(({ filename, content }) => [
            oneLine(filename ?? ''),
            new Uint8Array(content as ArrayBuffer),
          ]);
          expect(carried.toSorted(byName)).toEqual(
            files.map(({ fileName, content }) => [oneLine(`${fileName}.bin`), content]).toSorted(byName),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has no line that a value wrote, and no bare line end', async () => {
    const header = fc.record({ name: fc.oneof(hostile, fc.constantFrom('X-Own', 'Subject', 'Date')), value: hostile });
    await fc.assert(
      fc.asyncProperty(hostile, fc.array(header, { maxLength: 4 }), async (value, headers) => {
        const text = await textOf(
          workOf(
            {
              from: value,
              to: [value, 'mia@example.com'],
              replyTo: [value],
              feedbackAddress: value,
              configurationSet: value,
              tags: [{ name: value, value }],
              listManagement: { contactList: value, topic: value },
              unsubscribe: { https: value, mailto: value, oneClick: true },
              attachments: [attachmentOf(new Uint8Array(), { fileName: value, contentType: value, contentId: value })],
              headers,
            },
            { subject: value, text: value },
          ),
        );
        const head = text.slice(0, text.indexOf('\r\n\r\n'));
        for (const line of head.split('\r\n')) expect(line).toMatch(/^(?:[!-9;-~]+:|[ \t]+\S)/u);
        expect(head).not.toMatch(/^Bcc:/imu);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      }),
      { numRuns: 60 },
    );
  });

  it('is as large as was told before, its attachments left out', async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 4 });
    const html = fc.constantFrom(null, '', '<p>é</p>');
    await fc.assert(
      fc.asyncProperty(sizes, html, async (lengths, part) => {
        const contents = lengths.map((length, index) => new Uint8Array(length).fill(index));
        const attachments = contents.map((content) => attachmentOf(content));
        const work = workOf({ attachments }, { html: part, text: null, contents });
        const source = { ...sourceOf('', { subject: work.content.subject }), html: part };
        const draft = { source, dialect: 'inline', targets: defaultTargets, name: null } as const;
        const told = await readDraftMime({ ...draft, message: { form: work.form, raw: null } }, buildMessage);
        expect(told?.messageBytes).toBe((await buildMessage(work)).length);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same bytes each time', async () => {
    const work = workOf({ attachments: [attachmentOf(new Uint8Array(3))] }, { html: '<p>x</p>' });
    expect(await buildMessage(work)).toEqual(await buildMessage(work));
  });
});

const byName = (one: readonly unknown[], other: readonly unknown[]): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

describe('its headers', () => {
  it('keep the spelling of what was typed, and say to SES what parameters say elsewhere', async () => {
    const head = await headOf(
      workOf({
        headers: [{ name: 'x-OWN-header', value: 'one' }],
        feedbackAddress: 'bounces@example.com',
        configurationSet: 'main',
        tags: [
          { name: 'a', value: '1' },
          { name: 'b', value: '2' },
        ],
        listManagement: { contactList: 'readers', topic: 'news' },
        unsubscribe: { https: 'https://example.com/u?id=1', mailto: 'leave@example.com?subject=out', oneClick: true },
      }),
    );
    for (const line of [
      'x-OWN-header: one',
      'Return-Path: bounces@example.com',
      'X-SES-CONFIGURATION-SET: main',
      'X-SES-MESSAGE-TAGS: a=1, b=2',
      'X-SES-LIST-MANAGEMENT-OPTIONS: readers; topic=news',
      'List-Unsubscribe: <https://example.com/u?id=1>,\r\n <mailto:leave@example.com?subject=out>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ])
      expect(head).toContain(line);
  });

  it('leave out those to whom it goes unseen, and what follows from the parts', async () => {
    const headers = ['Bcc', 'Content-Type', 'MIME-Version'].map((name) => ({ name, value: 'hidden@example.com' }));
    expect(await textOf(workOf({ bcc: ['hidden@example.com'], headers }))).not.toContain('hidden@example.com');
  });

  it('say a subject as it was typed, also where it looks encoded', async () => {
    const subject = 'About =?UTF-8?Q?caf=C3=A9?= in mail';
    expect((await read(workOf({}, { subject }))).subject).toBe(subject);
  });

  it('show what is no address as it was typed', async () => {
    expect(await headOf(workOf({ to: ['mia at example.com', 'bob@example.com'] }))).toContain(
      'To: mia at example.com, bob@example.com',
    );
  });
});

describe('its parts', () => {
  const image = attachmentOf(new Uint8Array([1]), { place: 'inline', contentId: 'logo', contentType: 'image/png' });
  const invitation = { method: 'REQUEST', text: 'BEGIN:VCALENDAR\nEND:VCALENDAR\n' } as const;
  const typesOf = async (work: BuildWork) => {
    const types = (part: ReturnType<typeof parseMime>['root']): unknown =>
      part.parts.length === 0 ? part.contentType : [part.contentType, ...part.parts.map(types)];
    return types(parseMime(await buildMessage(work)).root);
  };

  it('stand as mail clients expect them', async () => {
    const attachments = [image, attachmentOf(new Uint8Array([2]))];
    const work = workOf({ attachments, calendar: invitation }, { html: '<img src="cid:logo">' });
    expect(await typesOf(work)).toEqual([
      'multipart/mixed',
      ['multipart/alternative', 'text/plain', ['multipart/related', 'text/html', 'image/png'], 'text/calendar'],
      'application/octet-stream',
      'application/ics',
    ]);
    expect(await textOf(work)).toContain('Content-Type: text/calendar; charset=utf-8; method=REQUEST');
  });

  it('are one where there is one', async () => {
    expect(await typesOf(workOf())).toBe('text/plain');
    expect(await typesOf(workOf({}, { html: '', text: null }))).toBe('text/plain');
  });

  it('are not ended by a text that has their boundary', async () => {
    const [boundary = ''] = /--_NmP-\w+-Part_\d/u.exec(await textOf(workOf({}, { html: '<p>x</p>' }))) ?? [];
    const mail = await read(workOf({}, { html: '<p>x</p>', text: `one\n--${boundary}\ntwo` }));
    expect(mail.text).toContain('two');
  });

  it('hold a message as it is, with line ends as those around it', async () => {
    const inner = new TextEncoder().encode('Subject: inner\n\nbody\n');
    const attachments = [attachmentOf(inner, { contentType: 'message/rfc822', fileName: 'inner.eml' })];
    expect(await textOf(workOf({ attachments }, { contents: [inner] }))).toContain(
      '\r\n\r\nSubject: inner\r\n\r\nbody\r\n',
    );
  });

  it('are never read from a path or an address that an attachment names', async () => {
    const attachments = [
      attachmentOf(new Uint8Array(), { fileName: '/etc/passwd', contentType: 'file:///etc/passwd' }),
    ];
    expect(await textOf(workOf({ attachments }))).not.toContain('root:');
  });
});
