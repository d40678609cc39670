// An attachment without a name.
import { draftAttachmentNameMissing } from '../../../../../electron/engine/audits/draft-attachment/name-missing.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentNameMissing, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a name', message: { attachments: [attachmentOf('a.pdf')] }, verdict: 'pass' },
  { title: 'none', message: { attachments: [attachmentOf('')] }, verdict: 'fail', says: 'has no name' },
  { title: 'no extension', message: { attachments: [attachmentOf('report')] }, verdict: 'fail', says: 'no extension' },
]);
