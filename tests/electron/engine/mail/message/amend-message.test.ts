// Amending writes what differs and nothing else; what is read back is what was wished.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormAndContent } from '../../../../../electron/engine/mail/message/amend-message.ts';
import type { MessageAttachment } from '../../../../../shared/message/form.ts';
import { amend, blobOf, bytesOf, openForm, textOf } from './amended.ts';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const head = 'From: Mia <mia@example.com>\nTo: a@example.net,\n b@example.net\nSubject: Hello\nX-One: 1\nX-Two: 2\n';

const mails = {
  plain: crlf(`${head}\nHello\nthere\n`),
  'unix line ends': `${head}Content-Type: text/plain; charset=utf-8\n\nHello\nthere\n`,
  'no body': crlf(head),
  'no headers': 'Just a text\r\n\r\nand more',
  'html alone': crlf(
    `${head}MIME-Version: 1.0\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n<p>caf=E9</p>\n`,
  ),
  alternative: crlf(
    `${head}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; charset=shift_jis\nContent-Transfer-Encoding: base64\n\ng26DjQ==\n--b\nContent-Type: text/html; charset=utf-8\n\n<p>x</p>\n--b--\n`,
  ),
  mixed: crlf(
    `${head}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\npreamble\n--b\nContent-Type: multipart/related; boundary=c\n\n--c\nContent-Type: text/html\n\n<img src="cid:i">\n--c\nContent-Type: image/png\nContent-ID: <i>\nContent-Disposition: inline; filename=i.png\nContent-Transfer-Encoding: base64\n\niVBORw==\n--c--\n--b\nContent-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n--b--\nepilogue\n`,
  ),
  signed: crlf(
    `${head}MIME-Version: 1.0\nContent-Type: multipart/signed; boundary=b\n\n--b\nContent-Type: text/plain\n\nsigned\n--b\nContent-Type: application/pgp-signature\n\nxx\n--b--\n`,
  ),
  'one attachment': crlf(`${head}Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\nJVBERg==\n`),
  'empty parts': crlf(`${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n--b\nContent-Type: text/html\n--b--\n`),
  unclosed: crlf(
    `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\ntext\n--b\nContent-Type: image/gif\n\nGIF`,
  ),
  'boundary never used': crlf(`${head}Content-Type: multipart/mixed; boundary=b\n\ntext\n`),
};

const [word, line] = [fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ unit: 'grapheme', maxLength: 60 })];
const oneLine = line.map((text) => text.replace(/\p{Cc}/gu, ' ').trim());
const body = fc.array(oneLine, { maxLength: 4 }).map((lines) => lines.join('\n'));
const mailbox = fc
  .tuple(fc.option(fc.stringMatching(/^[A-Za-z日本é]{1,12}( [A-Za-z]{1,8})?$/u)), word, word)
  .map(([name, local, domain]) =>
    name === null ? `${local}@${domain}.example` : `${name} <${local}@${domain}.example>`,
  );
const header = fc.record({ name: word.map((name) => `X-${name}`), value: oneLine });
const content = fc.uint8Array({ maxLength: 100 });
const attachment = fc.record({
  content,
  fileName: oneLine.map((name) => name.slice(0, 40)),
  place: fc.constantFrom('attachment', 'inline'),
});

const change = fc.record(
  {
    subject: oneLine,
    text: fc.option(body),
    html: fc.option(body.map((text) => `<p>${text}</p>`)),
    from: mailbox,
    to: fc.array(mailbox, { maxLength: 3 }),
    bcc: fc.array(mailbox, { maxLength: 2 }),
    headers: fc.array(header, { maxLength: 3 }),
    feedbackAddress: fc.option(fc.tuple(word, word).map(([local, domain]) => `${local}@${domain}.example`)),
    configurationSet: fc.option(word),
    tags: fc.array(fc.record({ name: word, value: word }), { maxLength: 2 }),
    listManagement: fc.option(fc.record({ contactList: word, topic: fc.option(word) })),
    unsubscribe: fc.option(
      fc.record({ https: fc.constant('https://example.com/u?a=1'), mailto: fc.option(word), oneClick: fc.boolean() }),
    ),
    calendar: fc.option(
      fc.record({
        method: fc.constantFrom('REQUEST', 'CANCEL'),
        text: body.map((text) => `BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR\n`),
      }),
    ),
    added: fc.array(attachment, { maxLength: 2 }),
    removed: fc.integer({ min: 0, max: 2 }),
  },
  { requiredKeys: [] },
);

function changed(before: FormAndContent, wish: typeof change extends fc.Arbitrary<infer T> ? T : never) {
  const { subject, text, html, added = [], removed, ...members } = wish;
  const blobs = new Map(added.map((one) => [blobOf(one.content), one.content]));
  const kept =
    removed === undefined ? before.form.attachments : before.form.attachments.filter((_, index) => index !== removed);
  const fresh = added.map(({ content: bytes, fileName, place }, index): MessageAttachment => {
    const contentId = place === 'inline' ? `id${index}@example.com` : null;
    return { blob: blobOf(bytes), bytes: bytes.length, fileName, contentType: 'application/x-thing', place, contentId };
  });
  const form = { ...before.form, ...members, attachments: [...kept, ...fresh] };
  const texts = {
    ...before.content,
    ...(subject === undefined ? {} : { subject }),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
  };
  return { after: { form, content: texts } satisfies FormAndContent, blobs };
}

const keyOf = ({ blob, fileName, place, contentId }: MessageAttachment) => [place, fileName, blob, contentId].join();

/** Inline parts stand before the others, whatever the order wished. */
const sorted = ({ form, content: texts }: FormAndContent) => ({
  form: { ...form, attachments: form.attachments.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)) },
  content: texts,
});

describe.each(Object.entries(mails))('a change of a message: %s', (_name, mail) => {
  it('reads back as wished', () => {
    const bytes = bytesOf(mail);
    const { blobs: _blobs, ...before } = openForm(bytes);
    fc.assert(
      fc.property(change, (wish) => {
        const { after, blobs } = changed(before, wish);
        const amended = amend(bytes, after, blobs);
        const { blobs: _read, ...read } = openForm(amended);
        expect(sorted(read)).toEqual(sorted(after));
      }),
      { numRuns: 8 },
    );
  });

  it('that is none leaves every byte', () => {
    const bytes = bytesOf(mail);
    const { form, content: texts } = openForm(bytes);
    expect(amend(bytes, { content: texts, form })).toBe(bytes);
  });
});

describe('only what differs is written', () => {
  const amendedBy = (mail: string, wish: (before: FormAndContent) => FormAndContent): string => {
    const { blobs: _blobs, ...before } = openForm(bytesOf(mail));
    return textOf(amend(bytesOf(mail), wish(before)));
  };

  it('a header in its place', () => {
    const amended = amendedBy(mails.mixed, ({ form, content: texts }) => ({
      form,
      content: { ...texts, subject: 'Grüße' },
    }));
    expect(amended).toBe(mails.mixed.replace('Subject: Hello', 'Subject: =?UTF-8?B?R3LDvMOfZQ==?='));
  });

  it('own headers: one changed, one gone', () => {
    const amended = amendedBy(mails.mixed, ({ form, content: texts }) => ({
      form: { ...form, headers: [{ name: 'X-One', value: '3' }] },
      content: texts,
    }));
    expect(amended).toBe(mails.mixed.replace('X-One: 1\r\nX-Two: 2', 'X-One: 3'));
  });

  it('a text in its own character set and encoding', () => {
    const amended = amendedBy(mails.alternative, ({ form, content: texts }) => ({
      form,
      content: { ...texts, text: 'テスト' },
    }));
    expect(amended).toBe(mails.alternative.replace('g26DjQ==', 'g2WDWINn'));
  });

  it('in UTF-8 where its character set cannot say it', () => {
    const amended = amendedBy(mails['html alone'], ({ form, content: texts }) => ({
      form,
      content: { ...texts, html: '日' },
    }));
    const wanted = mails['html alone']
      .replace('charset=iso-8859-1', 'charset=utf-8')
      .replace('<p>caf=E9</p>\r\n', '=E6=97=A5');
    expect(amended).toBe(wanted);
  });

  it('a text that would end its part is hidden in base64', () => {
    const amended = amendedBy(mails.unclosed, ({ form, content: texts }) => ({
      form,
      content: { ...texts, text: 'a\n--b\nc' },
    }));
    expect(openForm(bytesOf(amended)).content.text).toBe('a\n--b\nc');
    expect(amended).toContain('Content-Transfer-Encoding: base64');
  });
});
