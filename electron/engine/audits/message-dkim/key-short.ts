// A key of less than 2048 bits.
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSignatures } from '../judge-signatures.ts';

export const messageDkimKeyShort = defineAudit({
  id: 'message-dkim-key-short',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: 'The key is shorter than 2048 bits', ja: '鍵の長さが 2048 ビット未満です' },
    passed: { en: 'The keys have 2048 bits or more', ja: '鍵の長さは 2048 ビット以上です' },
    why: {
      en: 'Keys of 1024 bits are still accepted, but no longer considered safe for years to come.',
      ja: '1024 ビットの鍵はまだ受け入れられますが、将来にわたって安全とはみなされません。',
    },
    fix: {
      en: 'Change to a 2048-bit key. In Amazon SES this is a setting of Easy DKIM and needs no DNS change.',
      ja: '2048 ビットの鍵に変更してください。Amazon SES では Easy DKIM の設定だけで済み、DNS の変更は不要です。',
    },
  },
  sources: [citeRfc(8301, '3.2'), citeSes('DKIM signing key length', 'send-email-authentication-dkim')],
  judge: ({ mail }) =>
    judgeSignatures(mail, ({ domain, keyBits }) =>
      keyBits !== null && keyBits >= 1024 && keyBits < 2048
        ? {
            en: `The key of ${domain ?? '?'} has ${keyBits} bits.`,
            ja: `${domain ?? '?'} の鍵は ${keyBits} ビットです。`,
          }
        : null,
    ),
});
