// Whatever stands in a form, typed or read from a mail: it adds no header, no part, no recipient and no command, by any way a message goes out.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMessage } from '../../../../electron/adapters/workshop/build-message.ts';
import { printCalendar } from '../../../../electron/adapters/workshop/calendar.ts';
import { headersOfCall } from '../../../../electron/engine/derive/message-headers.ts';
import { recipientsOf } from '../../../../electron/engine/derive/asked-sending.ts';
import { amendMessage } from '../../../../electron/engine/mail/message/amend-message.ts';
import { readForm } from '../../../../electron/engine/mail/message/read-form.ts';
import { parseAddressList } from '../../../../electron/engine/protocols/mail-address/parse-list.ts';
import { encodeAlways } from '../../../../electron/engine/protocols/mime/encoded-words.ts';
import { parseMime } from '../../../../electron/engine/protocols/mime/parse.ts';
import { mailAttachments, mailEnvelope } from '../../../../electron/flows/send/mail-envelope.ts';
import { wireAddress } from '../../../../electron/flows/send/typed-mailboxes.ts';
import { bulkInput, mailInput } from '../../../../shared/message/mail-input.ts';
import type { MessageForm } from '../../../../shared/message/form.ts';
import type { MimePart } from '../../../../shared/message/mime.ts';
import { attachmentOf, formOf, workOf } from '../../../fakes/message-form.ts';

const breaks = ['\r\n', '\n', '\r', '\r\n\r\n', '\n\n', '\u0085', '\u2028', '\0', '\r\n ', '\t', '\v', '\f'];
const evil = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(...breaks),
    fc.constantFrom(
      'X-Evil: 1',
      'Bcc: eve@c.example',
      '--b',
      '<script>',
      '.',
      '; x="',
      'RCPT TO:<eve@c.example>',
      '%0d%0a',
    ),
    fc.constantFrom(...breaks),
  )
  .map((pieces) => pieces.join(''));

const plain = formOf({ to: ['mia@b.example'] });
const carried = new TextEncoder().encode('carried');
const hostile = (value: string): MessageForm => ({
  ...plain,
  from: `${value} <news@orchard.example>`,
  replyTo: [value],
  feedbackAddress: value,
  configurationSet: value,
  tags: [{ name: value, value }],
  headers: [
    { name: value, value },
    { name: 'X-Own', value },
  ],
  listManagement: { contactList: value, topic: value },
  unsubscribe: { https: `https://x.example/${value}`, mailto: value, oneClick: true },
  calendar: { method: 'REQUEST', text: value },
  attachments: [attachmentOf(carried, { fileName: value, contentType: value, contentId: value })],
});

/** Of forms that nobody typed anything wrong into, and of the header that is named by what was typed. */
const allowed =
  /^(?:from|to|reply-to|subject|message-id|date|return-path|mime-version|content-.*|list-.*|x-own|x-unnamed|x-ses-.*)$/u;

function unexpected(bytes: Uint8Array, value: string): readonly string[] {
  const named = value.replaceAll(/[^!-9;-~]/gu, '').toLowerCase();
  const { root } = parseMime(bytes);
  const inParts = (part: MimePart): readonly string[] => [
    ...part.headers.map(({ name }) => name.toLowerCase()),
    ...part.parts.flatMap(inParts),
  ];
  return inParts(root).filter((name) => !allowed.test(name) && name !== named);
}

const leaves = ({ parts, contentType }: MimePart): readonly string[] =>
  parts.length === 0 ? [contentType] : parts.flatMap(leaves);

it('in bytes that are built, or that a form is written into', async () => {
  const usual = await buildMessage(workOf(plain));
  await fc.assert(
    fc.asyncProperty(evil, async (value) => {
      const form = hostile(value);
      const content = { subject: value, html: `<p>${value}</p>`, text: value };
      const blobs = new Map([[attachmentOf(carried).blob, carried]]);
      const built = await buildMessage({ ...workOf(), form, content, blobs });
      const before = { form: plain, content: { subject: 'Hello', html: null, text: 'Hello' } };
      const amended = amendMessage({
        bytes: usual,
        structure: parseMime(usual),
        before,
        after: { form, content },
        blobs,
      });
      for (const bytes of [built, amended]) {
        expect(unexpected(bytes, value)).toEqual([]);
        const { root } = parseMime(bytes);
        // An empty calendar is left out; a built one stands as a file as well.
        const kinds = leaves(root).filter((type) => !/calendar|ics/u.test(type));
        expect(kinds).toHaveLength(3);
        expect(root.headers.filter(({ name }) => /^(?:to|from|subject)$/iu.test(name))).toHaveLength(3);
      }
    }),
    { numRuns: 60 },
  );
});

it('in the calls of the API', () => {
  fc.assert(
    fc.property(evil, (value) => {
      const form = hostile(value);
      const envelope = mailEnvelope({ ...form, to: ['mia@b.example', value], cc: [value], bcc: [value] });
      const parts = { headers: headersOfCall(form), attachments: mailAttachments(form, new Map()) };
      const content = { subject: value, html: null, text: null };
      const inputs = [
        mailInput({ envelope, content: { kind: 'simple', content, ...parts } }),
        mailInput({
          envelope,
          content: { kind: 'template', template: { kind: 'stored', name: 'a' }, data: '{}', ...parts },
        }),
        bulkInput({
          ...parts,
          envelope,
          template: { kind: 'stored', name: 'a' },
          defaultData: '{}',
          entries: [{ to: value, data: '{}' }],
        }),
      ];
      const texts = (part: unknown): readonly string[] =>
        typeof part === 'string'
          ? [part]
          : typeof part === 'object' && part !== null
            ? Object.values(part).flatMap(texts)
            : [];
      expect(inputs.flatMap(texts).filter((text) => /[\p{Cc}\u2028\u2029]/u.test(text))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

it('in an invitation', () => {
  fc.assert(
    fc.property(evil, (value) => {
      const fields = { method: 'REQUEST', uid: value, sequence: 0, summary: value, location: value } as const;
      const rest = { description: value, organizer: value, attendees: [value], startsAtMs: 0, endsAtMs: 1 };
      const text = printCalendar({ ...fields, ...rest }, 0)?.text ?? '';
      const lines = text.replaceAll(/\r\n[ \t]/gu, '').split('\r\n');
      expect(lines.map((line) => /^[A-Z]*/u.exec(line)?.[0])).toEqual(
        'BEGIN PRODID VERSION METHOD BEGIN UID DTSTAMP DTSTART DTEND SEQUENCE SUMMARY LOCATION DESCRIPTION STATUS ORGANIZER ATTENDEE END END'
          .split(' ')
          .concat(''),
      );
    }),
    { numRuns: 100 },
  );
});

it('in the name of somebody who wrote', async () => {
  const names = fc.oneof(
    evil,
    fc.constantFrom(
      'x" <eve@c.example>, "y',
      'eve@c.example,',
      'a, eve@c.example; b:',
      '<eve@c.example>',
      'x\\" <eve@c.example>',
      'eve@c.example> <',
      '(x) eve@c.example',
      '=?utf-8?q?x?=',
    ),
  );
  await fc.assert(
    fc.asyncProperty(names, async (name) => {
      const received = Buffer.from(`To: ${encodeAlways(name)} <mia@b.example>\r\nSubject: x\r\n\r\nHi\r\n`);
      const read = readForm(received, parseMime(received));
      const form = formOf({ to: read.form.to, cc: read.form.to });
      const { to, cc } = mailEnvelope(form);
      const built = await buildMessage(workOf({ to: form.to }));
      const written = parseMime(built).root.headers.find((header) => header.name === 'To')?.value ?? '';
      const addressesIn = (list: string) =>
        parseAddressList(list).mailboxes.map(({ local, domain }) => `${local}@${domain}`);
      expect([to, cc].map((list) => addressesIn(list.join(', ')))).toEqual([['mia@b.example'], ['mia@b.example']]);
      // What the library that builds cannot read as an address it writes as a text.
      expect(addressesIn(written).filter((address) => address !== 'mia@b.example')).toEqual([]);
      expect(recipientsOf(form).map(wireAddress)).toEqual(['mia@b.example']);
    }),
    { numRuns: 60 },
  );
});

it('and who is counted is who gets it, however the addresses are typed', () => {
  const sign = fc.constantFrom('<', '>', '"', '\\', ',', ';', ':', '(', ')', '@', ' ', 'g:', '[', ']', '.', '{{x}}');
  const address = fc.constantFrom(
    'mia@b.example',
    'ken@c.example',
    'success@simulator.amazonses.com',
    '"a b"@d.example',
  );
  const typed = fc.array(fc.oneof(sign, address, evil), { maxLength: 8 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 3 }), (to) => {
      const form = formOf({ to });
      const bare = (list: readonly string[]) =>
        list.flatMap((one) => {
          const { mailboxes } = parseAddressList(one);
          return mailboxes.length === 0 ? [one] : mailboxes.map(({ local, domain }) => `${local}@${domain}`);
        });
      const gets = new Set(bare(mailEnvelope(form).to));
      expect(gets).toEqual(new Set(bare(recipientsOf(form).map(wireAddress))));
    }),
    { numRuns: 300 },
  );
});
