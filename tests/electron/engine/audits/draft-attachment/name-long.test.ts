// A file name longer than SES takes.
import { draftAttachmentNameLong } from '../../../../../electron/engine/audits/draft-attachment/name-long.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentNameLong, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: '255', message: { attachments: [attachmentOf(`${'a'.repeat(251)}.pdf`)] }, verdict: 'pass' },
  {
    title: '256',
    message: { attachments: [attachmentOf(`${'a'.repeat(252)}.pdf`)] },
    verdict: 'fail',
    says: '256 characters',
  },
]);
