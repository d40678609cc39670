// Parts of a type that receivers refuse.
import { partsIn } from '../../mail/walk-parts.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftMimeTypeRisky = defineAudit({
  id: 'draft-mime-type-risky',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: { en: 'A part has a type that receivers refuse', ja: '受信側が拒否するタイプのパートがあります' },
    passed: { en: 'No part has a type that receivers refuse', ja: '受信側が拒否するタイプはありません' },
    why: {
      en: 'Parts of type message/partial and message/external-body carry content past filters, and winmail.dat (application/ms-tnef) opens in Outlook only. Many receivers refuse them.',
      ja: 'message/partial と message/external-body はフィルターを迂回でき、winmail.dat (application/ms-tnef) は Outlook でしか開けません。多くの受信側が拒否します。',
    },
    fix: {
      en: 'Send the message in one piece, and attach files as they are.',
      ja: 'メールを分割せずに送信し、ファイルはそのまま添付してください。',
    },
  },
  sources: [citeRfc(2046, '5.2')],
  judge: ({ draftMime: { structure } }) => {
    const types = partsIn(structure).flatMap(({ contentType }) => (risky.has(contentType) ? [contentType] : []));
    if (types.length === 0) return pass();
    const named = [...new Set(types)].join(', ');
    return fail({ en: `It contains ${named}.`, ja: `${named} が含まれています。` });
  },
});

const risky: ReadonlySet<string> = new Set(['message/partial', 'message/external-body', 'application/ms-tnef']);
