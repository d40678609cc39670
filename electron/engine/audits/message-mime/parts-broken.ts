// Parts that cannot be told apart as they were meant.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import { judgeMailFaults } from '../judge-mail-faults.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';

export const messageMimePartsBroken = defineAudit({
  id: 'message-mime-parts-broken',
  topic: 'message-mime',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'The parts of the message are broken', ja: 'パートの構造に誤りがあります' },
    passed: { en: 'The parts of the message are well-formed', ja: 'パートの構造に問題はありません' },
    why: {
      en: 'Each program guesses differently where a part begins and ends: text shows as source, attachments vanish, and virus filters refuse the mail.',
      ja: 'パートの区切りの解釈はプログラムによって異なります。本文がソースのまま表示される、添付ファイルが消える、ウイルス対策に拒否されるなどの原因になります。',
    },
    fix: {
      en: 'Let a library build the MIME structure: one boundary for each multipart, used between its parts and closed at its end.',
      ja: 'MIME の構造はライブラリで作成してください。multipart ごとに固有の boundary を使い、最後に閉じます。',
    },
  },
  sources: [citeRfc(2046, '5.1.1')],
  judge: ({ mail }) => judgeMailFaults(mail, codes),
});

const codes: readonly MimeFaultCode[] = [
  'boundary-missing',
  'boundary-empty',
  'boundary-never-used',
  'boundary-unclosed',
  'boundary-shared',
  'multipart-encoded',
  'nested-too-deep',
  'parts-too-many',
  'type-broken',
  'type-repeated',
];
