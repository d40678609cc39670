// A web page as an attachment.
import { draftAttachmentPage } from '../../../../../electron/engine/audits/draft-attachment/page.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentPage, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a PDF', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  { title: 'a page', message: { attachments: [attachmentOf('invoice.html')] }, verdict: 'fail', says: 'invoice.html' },
]);
