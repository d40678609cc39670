// An attachment whose file type SES refuses.
import { draftAttachmentTypeRefused } from '../../../../../electron/engine/audits/draft-attachment/type-refused.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentTypeRefused, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a PDF', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  { title: 'capitals', message: { attachments: [attachmentOf('Setup.EXE')] }, verdict: 'fail', says: 'Setup.EXE' },
  {
    title: 'two',
    message: { attachments: [attachmentOf('a.js'), attachmentOf('b.msi'), attachmentOf('c.txt')] },
    verdict: 'fail',
    says: '2 attachments',
  },
]);
