// More parts than SES takes.
import { leavesOf } from '../../derive/mime-leaves.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftMimePartsOver = defineAudit({
  id: 'draft-mime-parts-over',
  topic: 'draft-mime',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMime'],
  texts: {
    title: { en: 'The message has more parts than SES accepts', ja: 'パートの数が SES の上限を超えています' },
    passed: { en: 'SES accepts this number of parts', ja: 'SES が受け付けるパート数です' },
    why: {
      en: 'SES refuses messages with more than 500 MIME parts.',
      ja: 'MIME パートが 500 を超えるメールは SES に拒否されます。',
    },
    fix: {
      en: 'Put attachments into one archive, or link to them.',
      ja: '添付ファイルを 1 つにまとめるか、リンクにしてください。',
    },
  },
  sources: [citeSes('service quotas', 'quotas')],
  judge: ({ draftMime: { structure } }) => {
    // What only holds others together carries nothing.
    const { length } = leavesOf(structure.root);
    return length <= 500
      ? pass({ en: `${length} of 500 parts.`, ja: `500 パート中 ${length} パートです。` })
      : fail({ en: `It has ${length} parts.`, ja: `${length} パートあります。` });
  },
});
