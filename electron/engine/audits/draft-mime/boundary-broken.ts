// Parts that are not set apart as they should be.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeMimeFaults } from '../judge-mime-faults.ts';

export const draftMimeBoundaryBroken = defineAudit({
  id: 'draft-mime-boundary-broken',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMime'],
  texts: {
    title: {
      en: 'The parts of the message are not separated correctly',
      ja: 'メールのパートが正しく区切られていません',
    },
    passed: { en: 'The parts of the message are separated correctly', ja: 'パートは正しく区切られています' },
    why: {
      en: 'Clients find the parts by the boundary. Where it is missing, not closed or shared, texts and attachments run together or vanish.',
      ja: 'クライアントは境界文字列 (boundary) でパートを区別します。欠けている、閉じていない、重複している場合、本文や添付ファイルが混ざるか消えます。',
    },
    fix: {
      en: 'Give each multipart a boundary of its own, open each part with --boundary and close the last with --boundary--.',
      ja: 'multipart ごとに固有の boundary を付け、各パートを --boundary で始め、最後を --boundary-- で閉じてください。',
    },
  },
  sources: [citeRfc(2046, '5.1.1')],
  judge: ({ draftMime }) =>
    judgeMimeFaults(
      draftMime,
      'boundary-missing',
      'boundary-empty',
      'boundary-long',
      'boundary-never-used',
      'boundary-unclosed',
      'boundary-shared',
    ),
});
