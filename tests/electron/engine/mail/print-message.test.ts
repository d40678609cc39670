// The printed message, read back by a MIME parser of others.
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { printMessage } from '../../../../electron/engine/mail/print-message.ts';
import type { RenderedPart } from '../../../../shared/draft/rendering.ts';

const part = (text: string): RenderedPart => ({ text, pieces: [], missing: [], stopped: null });
const print = (subject: string, html: string | null, text: string | null, sender = 'News <news@example.com>') =>
  printMessage({
    rendered: {
      subject: part(subject),
      html: html === null ? null : part(html),
      text: text === null ? null : part(text),
      dataFault: null,
    },
    sender,
    atMs: Date.UTC(2026, 10, 22, 9, 5, 0),
    label: 'abc123',
  });

describe('printMessage', () => {
  it('carries both parts, whatever stands in them', async () => {
    const html = `<p style="color:#333">Größe = 東京 🚀 ${'long '.repeat(300)}</p>\r\n.\r\n<b>x </b> `;
    const mail = await PostalMime.parse(print('Hello', html, 'plain text = 1'));
    expect(mail.html?.trimEnd()).toBe(html.trimEnd().replaceAll('\r\n', '\n'));
    expect(mail.text?.trimEnd()).toBe('plain text = 1');
    expect(mail.date).toBe('2026-11-22T09:05:00.000Z');
    expect(mail.messageId).toBe('<abc123@email.amazonses.com>');
  });

  it('keeps a long subject of many alphabets whole, in lines that may be sent', async () => {
    const subject = `お申し込みありがとうございます 🎉 ${'長い件名'.repeat(20)} end?`;
    const printed = print(subject, null, 'x');
    expect((await PostalMime.parse(printed)).subject).toBe(subject);
    expect(Math.max(...printed.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('lets no subject or sender begin another field', async () => {
    const mail = await PostalMime.parse(
      print('a\r\nBcc: all@example.com', '<p>x</p>', null, 'Zoë\nX-A: b <n@example.com>'),
    );
    expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(mail.headers.map(({ key }) => key)).not.toContain('x-a');
    expect(mail.from).toEqual({ name: 'Zoë X-A: b', address: 'n@example.com' });
  });

  it('has no boundary where there is one part, and no body where there is none', () => {
    expect(print('a', '<p>x</p>', null)).toContain('\r\nContent-Type: text/html');
    expect(print('a', null, null).endsWith('MIME-Version: 1.0\r\n\r\n')).toBe(true);
  });
});
