// Whose hosts receive the mail.
import { describe, expect, it } from 'vitest';
import { providerOf } from '../../../../../electron/engine/protocols/mx/providers.ts';

describe('providerOf', () => {
  it.each([
    ['aspmx.l.google.com', 'Google Workspace'],
    ['shop-example.mail.protection.outlook.com', 'Microsoft 365'],
    ['inbound-smtp.us-east-1.amazonaws.com', 'Amazon SES'],
    ['feedback-smtp.us-east-1.amazonses.com', 'Amazon SES'],
    ['mx1.hostinger.com', 'Hostinger'],
    ['ec2-203-0-113-5.compute.amazonaws.com', undefined],
    ['notgoogle.com', undefined],
    ['mail.shop.example', undefined],
  ])('%s: %s', (host, name) => {
    expect(providerOf(host)?.name).toBe(name);
  });
});
