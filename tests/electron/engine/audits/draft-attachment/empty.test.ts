// An attachment without content.
import { draftAttachmentEmpty } from '../../../../../electron/engine/audits/draft-attachment/empty.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentEmpty, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'content', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  {
    title: 'none',
    message: { attachments: [attachmentOf('a.pdf', { bytes: 0 })] },
    verdict: 'fail',
    says: 'no content',
  },
]);
