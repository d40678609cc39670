// More parts than SES takes.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftMimePartsOver = defineAudit({
  id: 'draft-mime-parts-over',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The message has more parts than SES takes', ja: 'パートの数が SES の上限を超えています' },
    passed: { en: 'SES takes so many parts', ja: 'SES が受け付けるパート数です' },
    why: {
      en: 'SES refuses messages of more than 500 MIME parts.',
      ja: 'MIME パートが 500 を超えるメールは SES に拒否されます。',
    },
    fix: {
      en: 'Put attachments into one archive, or link to them.',
      ja: '添付ファイルを 1 つにまとめるか、リンクにしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftMime: { structure } }) =>
    structure.parts <= 500
      ? pass({ en: `${structure.parts} of 500 parts.`, ja: `500 パート中 ${structure.parts} パートです。` })
      : fail({ en: `It has ${structure.parts} parts.`, ja: `${structure.parts} パートあります。` }),
});
