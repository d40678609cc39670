// A file name with characters that a file cannot have.
import { draftAttachmentNameUnprintable } from '../../../../../electron/engine/audits/draft-attachment/name-unprintable.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentNameUnprintable, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'Japanese', message: { attachments: [attachmentOf('請求書 2026.pdf')] }, verdict: 'pass' },
  { title: 'a slash', message: { attachments: [attachmentOf('a/b.pdf')] }, verdict: 'fail', says: 'a/b.pdf' },
  { title: 'turned', message: { attachments: [attachmentOf('invoice\u202Efdp.exe')] }, verdict: 'fail' },
]);
