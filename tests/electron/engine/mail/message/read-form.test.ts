// An opened message as a form: what has a member, what becomes a header of its own, what stays behind.
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../../electron/engine/mail/message/read-form.ts';
import { parseMime } from '../../../../../electron/engine/protocols/mime/parse.ts';
import { bytesOf } from './amended.ts';

const read = (message: string) => {
  const bytes = bytesOf(message.replaceAll('\n', '\r\n'));
  return readForm(bytes, parseMime(bytes));
};
const headersOf = (headers: string) => read(`${headers}\n\nx`);

describe('headers', () => {
  it('that have a member', () => {
    const { form, source, leftOver } = headersOf(
      [
        'From: =?utf-8?Q?M=C3=ADa?= <mia@example.com>',
        'To: a@example.net, "Doe, Jo" <jo@example.net>,\n broken',
        'Cc: Team: c@example.net;',
        'Reply-To: <reply@example.com>',
        'Return-Path: <bounce@example.com>',
        'Subject: =?utf-8?B?5pel5pys?=',
        'X-SES-CONFIGURATION-SET: main',
        'X-SES-MESSAGE-TAGS: a=1, b=2',
        'X-SES-LIST-MANAGEMENT-OPTIONS: list; topic=news',
        'List-Unsubscribe: <https://example.com/u>,\n <mailto:u@example.com?subject=x>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ].join('\n'),
    );
    expect(form).toEqual({
      region: null,
      from: 'Mía <mia@example.com>',
      to: ['a@example.net', '"Doe, Jo" <jo@example.net>', 'broken'],
      cc: ['Team: c@example.net;'],
      bcc: [],
      replyTo: ['reply@example.com'],
      feedbackAddress: 'bounce@example.com',
      configurationSet: 'main',
      tags: [
        { name: 'a', value: '1' },
        { name: 'b', value: '2' },
      ],
      listManagement: { contactList: 'list', topic: 'news' },
      unsubscribe: { https: 'https://example.com/u', mailto: 'u@example.com?subject=x', oneClick: true },
      headers: [],
      calendar: null,
    });
    expect(source.subject).toBe('日本');
    expect(leftOver).toEqual([]);
  });

  it.each([
    ['X-Own: =?utf-8?Q?=C3=A9?=', [{ name: 'X-Own', value: 'é' }]],
    ['List-Unsubscribe: <http://example.com/u>', [{ name: 'List-Unsubscribe', value: '<http://example.com/u>' }]],
    ['List-Unsubscribe-Post: maybe', [{ name: 'List-Unsubscribe-Post', value: 'maybe' }]],
    ['X-SES-MESSAGE-TAGS: none', [{ name: 'X-SES-MESSAGE-TAGS', value: 'none' }]],
    ['Date: yesterday', [{ name: 'Date', value: 'yesterday' }]],
    ['MIME-Version: 1.0\nContent-Type: text/plain', []],
  ])('of its own: %s', (headers, expected) => {
    const { form, leftOver } = headersOf(headers);
    expect(form.headers).toEqual(expected);
    expect(leftOver).toEqual([]);
  });

  it.each([
    'Received: from a by b; Fri, 21 Nov 1997 09:55:06 -0600',
    'DKIM-Signature: v=1',
    'ARC-Seal: i=1',
    'Authentication-Results: mx',
    'Resent-From: a@b.example',
    'Return-Path: <>',
    'To: a@b.example\nTo: c@d.example',
  ])('that stay behind: %s', (headers) => {
    expect(headersOf(headers).leftOver).toEqual([{ kind: 'header', name: headers.split(':')[0], path: '1' }]);
  });
});

const part = (type: string, body: string, more = '') => `Content-Type: ${type}\n${more}\n${body}\n`;
const multipart = (type: string, boundary: string, parts: readonly string[]) =>
  part(
    `multipart/${type}; boundary=${boundary}`,
    `${parts.map((one) => `--${boundary}\n${one}`).join('')}--${boundary}--`,
  );

describe('parts', () => {
  it('as a mail program nests them', () => {
    const ics = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
    const alternative = multipart('alternative', 'c', [
      part('text/plain; charset=iso-8859-1', 'caf\xE9'),
      part('text/html', '<img src="cid:i">'),
      part('text/calendar; method=REQUEST', ics),
    ]);
    const image = part(
      'image/png; name=i.png',
      'iVBORw==',
      'Content-ID: <i>\nContent-Disposition: inline\nContent-Transfer-Encoding: base64\n',
    );
    const { form, source, attachments, leftOver } = read(
      multipart('mixed', 'a', [
        multipart('related', 'b', [alternative, image]),
        part('application/ics', ics, 'Content-Disposition: attachment; filename=invite.ics\n'),
        part('application/pdf', '%PDF', "Content-Disposition: attachment; filename*=utf-8''%E6%97%A5.pdf\n"),
      ]),
    );
    expect(source).toEqual({ subject: '', text: 'café', html: '<img src="cid:i">' });
    expect(form.calendar).toEqual({ method: 'REQUEST', text: ics });
    expect(attachments).toEqual([
      { path: '1.2', bytes: 4, fileName: 'i.png', contentType: 'image/png', place: 'inline', contentId: 'i' },
      { path: '3', bytes: 4, fileName: '日.pdf', contentType: 'application/pdf', place: 'attachment', contentId: null },
    ]);
    expect(leftOver).toEqual([]);
  });

  it('that a form cannot say stay behind', () => {
    const { source, attachments, leftOver } = read(
      multipart('signed', 'a', [
        multipart('alternative', 'b', [
          part('text/plain', 'one'),
          part('text/x-amp-html', '<html amp>'),
          part('text/plain', 'two'),
        ]),
        part('application/pgp-signature', 'xx'),
      ]),
    );
    expect(source.text).toBe('one');
    expect(attachments).toEqual([]);
    expect(leftOver).toEqual([
      { kind: 'part', name: 'multipart/signed', path: '' },
      { kind: 'part', name: 'text/x-amp-html', path: '1.2' },
      { kind: 'part', name: 'text/plain', path: '1.3' },
    ]);
  });

  it('a message within is an attachment', () => {
    const { attachments, source } = read(
      multipart('mixed', 'a', [part('text/plain', 'x'), part('message/rfc822', 'Subject: y\n\nz')]),
    );
    expect(source.text).toBe('x');
    expect(attachments.map(({ path, contentType, bytes }) => [path, contentType, bytes])).toEqual([
      ['2', 'message/rfc822', 15],
    ]);
  });
});
