// A signature that was made after the message arrived.
import { sayTime } from '../../derive/say-time.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeSignatures } from '../judge-signatures.ts';

export const messageDkimTimeFuture = defineAudit({
  id: 'message-dkim-time-future',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'low',
  needs: ['mail'],
  texts: {
    title: { en: "The signature's time is in the future", ja: '署名日時が未来です' },
    passed: { en: 'Signatures were made before the message arrived', ja: '署名日時に問題はありません' },
    why: {
      en: 'A clock on the sending side is wrong. Some receivers ignore signatures from the future.',
      ja: '送信側の時計がずれています。未来の署名を無視する受信側もあります。',
    },
    fix: {
      en: 'Synchronize the clock of the sending host with NTP.',
      ja: '送信ホストの時刻を NTP で同期してください。',
    },
  },
  sources: [citeRfc(6376, '3.5')],
  judge: ({ mail }) => {
    const arrivedAtMs = mail.hops.at(-1)?.atMs ?? mail.checkedAtMs;
    return judgeSignatures(mail, ({ domain, signedAtMs }) =>
      signedAtMs !== null && signedAtMs > arrivedAtMs + toleranceMs
        ? {
            en: `${domain ?? '?'} signed at ${sayTime(signedAtMs).en}, after the message arrived.`,
            ja: `${domain ?? '?'} の署名日時は ${sayTime(signedAtMs).ja} で、受信より後です。`,
          }
        : null,
    );
  },
});

/** Clocks are never quite the same. */
const toleranceMs = 5 * 60_000;
