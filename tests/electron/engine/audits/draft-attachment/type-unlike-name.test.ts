// A MIME type that does not fit the end of the name.
import { draftAttachmentTypeUnlikeName } from '../../../../../electron/engine/audits/draft-attachment/type-unlike-name.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentTypeUnlikeName, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'fitting',
    message: { attachments: [attachmentOf('a.PNG', { contentType: 'image/png' })] },
    verdict: 'pass',
  },
  {
    title: 'octets',
    message: { attachments: [attachmentOf('a.png', { contentType: 'application/octet-stream' })] },
    verdict: 'pass',
  },
  {
    title: 'other',
    message: { attachments: [attachmentOf('a.pdf', { contentType: 'image/png' })] },
    verdict: 'fail',
    says: 'usual type is application/pdf',
  },
]);
