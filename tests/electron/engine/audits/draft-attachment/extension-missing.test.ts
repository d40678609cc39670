// An attachment that nobody can open by its name.
import { draftAttachmentExtensionMissing } from '../../../../../electron/engine/audits/draft-attachment/extension-missing.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

const bytes = { eml: 'From: a@example.com\r\n\r\nx\r\n' };

judgeDraftCases(draftAttachmentExtensionMissing, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'an extension', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  { title: 'none', message: { attachments: [attachmentOf('report')] }, verdict: 'fail', says: 'no extension' },
  { title: 'no name, which another check tells', message: { attachments: [attachmentOf('')] }, verdict: 'pass' },
  {
    title: 'no name in bytes',
    ...bytes,
    message: { attachments: [attachmentOf('')] },
    verdict: 'fail',
    says: 'has no name',
  },
]);
