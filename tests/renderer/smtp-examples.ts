// A probe that went well, to be changed by a test.
import type { SmtpProbe } from '../../shared/health/smtp.ts';

export function exampleProbe(change: Partial<SmtpProbe> = {}): SmtpProbe {
  return {
    host: 'email-smtp.eu-west-1.amazonaws.com',
    portNumber: 587,
    tls: 'starttls',
    askedAtMs: 1_800_000_000_000,
    steps: [
      { step: 'connect', elapsedMs: 20, said: null },
      { step: 'greeting', elapsedMs: 30, said: '220 email-smtp.amazonaws.com ESMTP SimpleEmailService-d-1 x' },
    ],
    outcome: 'works',
    tlsVersion: 'TLSv1.3',
    cipher: 'TLS_AES_128_GCM_SHA256',
    certificate: {
      subject: 'CN=email-smtp.eu-west-1.amazonaws.com',
      names: ['email-smtp.eu-west-1.amazonaws.com'],
      issuer: 'CN=Amazon RSA 2048 M02, O=Amazon, C=US',
      validFromMs: Date.UTC(2026, 0, 2),
      validUntilMs: Date.UTC(2027, 1, 3),
      problem: null,
    },
    extensions: ['8BITMIME', 'AUTH PLAIN LOGIN'],
    says: { en: 'Port 587 works.', ja: 'ポート 587 は利用できます。' },
    ...change,
  };
}
