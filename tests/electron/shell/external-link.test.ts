// Which addresses may be handed to the system browser.
import { expect, it } from 'vitest';
import { externalLink } from '../../../electron/shell/external-link.ts';

it.each([
  ['https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4', 'https://www.rfc-editor.org/rfc/rfc7208#section-4.6.4'],
  ['HTTPS://Docs.AWS.amazon.com/ses/', 'https://docs.aws.amazon.com/ses/'],
])('opens %s', (address, opened) => {
  expect(externalLink(address)).toBe(opened);
});

it.each([
  'http://example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user@example.com/',
  'https://user:secret@example.com/',
  'https://',
  'smb://server/share',
  'ms-settings:',
  'example.com',
  '',
])('refuses %s', (address) => {
  expect(externalLink(address)).toBeNull();
});
