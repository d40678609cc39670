// A content ID longer than SES takes.
import { draftAttachmentContentIdLong } from '../../../../../electron/engine/audits/draft-attachment/content-id-long.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentContentIdLong, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'short', message: { attachments: [attachmentOf('a.png', { contentId: 'logo' })] }, verdict: 'pass' },
  {
    title: 'long',
    message: { attachments: [attachmentOf('a.png', { contentId: 'x'.repeat(79) })] },
    verdict: 'fail',
    says: '79 characters',
  },
]);
