// An office document that may carry macros.
import { draftAttachmentMacros } from '../../../../../electron/engine/audits/draft-attachment/macros.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentMacros, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'without', message: { attachments: [attachmentOf('a.xlsx')] }, verdict: 'pass' },
  { title: 'with', message: { attachments: [attachmentOf('a.xlsm')] }, verdict: 'fail', says: 'a.xlsm' },
]);
