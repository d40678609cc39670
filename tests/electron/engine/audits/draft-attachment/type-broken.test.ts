// An attachment whose MIME type is none.
import { draftAttachmentTypeBroken } from '../../../../../electron/engine/audits/draft-attachment/type-broken.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentTypeBroken, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a type', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  {
    title: 'with a parameter',
    message: { attachments: [attachmentOf('a.txt', { contentType: 'text/plain; charset=utf-8' })] },
    verdict: 'pass',
  },
  {
    title: 'a word',
    message: { attachments: [attachmentOf('a.pdf', { contentType: 'pdf' })] },
    verdict: 'fail',
    says: 'is not a MIME type',
  },
]);
