// Two parts with one content ID.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAttachments, nameOf } from '../judge-attachments.ts';

export const draftAttachmentContentIdRepeated = defineAudit({
  id: 'draft-attachment-content-id-repeated',
  topic: 'draft-attachment',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'Two attachments have the same content ID', ja: '同じ Content-ID の添付ファイルがあります' },
    passed: { en: 'Each content ID names one attachment', ja: 'Content-ID は重複していません' },
    why: {
      en: 'An image with this content ID shows one of the two files, and which one depends on the mail client.',
      ja: 'この Content-ID の画像には 2 つのうちどちらかが表示され、どちらになるかはメールクライアント次第です。',
    },
    fix: {
      en: 'Give each inline file a content ID of its own.',
      ja: 'インラインのファイルごとに別の Content-ID を付けてください。',
    },
  },
  sources: [citeRfc(2392, '2')],
  judge: ({ draftMessage }) =>
    judgeAttachments(draftMessage, (file, all) =>
      file.contentId !== null && all.some((other) => other !== file && other.contentId === file.contentId)
        ? {
            en: `${nameOf(file)} shares the content ID ${file.contentId}.`,
            ja: `${nameOf(file)} の Content-ID ${file.contentId} が重複しています。`,
          }
        : null,
    ),
});
