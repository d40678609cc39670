import { describe, expect, it } from 'vitest';
import { mailImageHeaders, parseMailImage } from '../../../electron/shell/mail-image.ts';

const asked = (url: string): string => Buffer.from(url).toString('base64url');

describe('the address of a mail’s image', () => {
  it('names the draft and what to fetch', () => {
    const url = 'https://images.example/ロゴ.png?a=1&b=2';
    expect(parseMailImage(`plumbline://app/mail-image/a365-77/${asked(url)}`)).toEqual({
      draftId: 'a365-77',
      asked: { url },
    });
  });

  it('names the bytes that the message carries', () => {
    const blob = '0a'.repeat(32);
    expect(parseMailImage(`plumbline://app/mail-image/a365-77/blob/${blob}`)).toEqual({
      draftId: 'a365-77',
      asked: { blob },
    });
  });

  it.each([
    `plumbline://app/mail-image/d/${asked('file:///etc/passwd')}`,
    `plumbline://app/mail-image/d/${asked('javascript:alert(1)')}`,
    `plumbline://app/mail-image/d/${asked('https://')}`,
    `plumbline://app/mail-image/../${asked('https://a.example/')}`,
    `plumbline://app/mail-image/d/${asked('https://a.example/')}?more`,
    `plumbline://app/mail-image/d/e/${asked('https://a.example/')}`,
    `plumbline://other/mail-image/d/${asked('https://a.example/')}`,
    'plumbline://app/mail-image/d/',
    'plumbline://app/mail-image/d/blob/../x',
    'plumbline://app/index.html',
  ])('is not %s', (address) => expect(parseMailImage(address)).toBeNull());
});

describe('a mail’s image', () => {
  it.each(['image/png', 'image/svg+xml', 'IMAGE/JPEG; charset=binary'])(
    'is handed on as %s, and does nothing',
    (type) => {
      const headers = mailImageHeaders(type);
      expect(headers?.['Content-Type']).toBe(type.split(';')[0]?.toLowerCase());
      expect(headers?.['Content-Security-Policy']).toMatch(/^sandbox; default-src 'none'/u);
      expect(headers?.['X-Content-Type-Options']).toBe('nosniff');
    },
  );

  it.each([
    'text/html',
    'application/javascript',
    'image/',
    'multipart/x-mixed-replace',
    '',
    'image/png\r\nSet-Cookie: a=b',
  ])('is no %j', (type) => expect(mailImageHeaders(type)).toBeNull());
});
