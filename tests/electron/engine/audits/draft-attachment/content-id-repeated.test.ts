// Two parts with one content ID.
import { draftAttachmentContentIdRepeated } from '../../../../../electron/engine/audits/draft-attachment/content-id-repeated.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentContentIdRepeated, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'own',
    message: { attachments: [attachmentOf('a.png', { contentId: 'a' }), attachmentOf('b.png', { contentId: 'b' })] },
    verdict: 'pass',
  },
  {
    title: 'shared',
    message: { attachments: [attachmentOf('a.png', { contentId: 'a' }), attachmentOf('b.png', { contentId: 'a' })] },
    verdict: 'fail',
    says: 'content ID a',
  },
]);
