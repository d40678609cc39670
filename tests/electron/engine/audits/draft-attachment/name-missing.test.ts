// An attachment without a name.
import { draftAttachmentNameMissing } from '../../../../../electron/engine/audits/draft-attachment/name-missing.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentNameMissing, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a name', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  { title: 'none', message: { attachments: [attachmentOf('')] }, verdict: 'fail', says: 'has no name' },
  { title: 'an image in the HTML', message: { attachments: [attachmentOf('', { place: 'inline' })] }, verdict: 'fail' },
  {
    title: 'none in bytes',
    eml: 'From: a@example.com\r\n\r\nx\r\n',
    message: { attachments: [attachmentOf('')] },
    verdict: 'pass',
  },
]);
