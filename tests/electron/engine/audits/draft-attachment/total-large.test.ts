// Attachments that many mailboxes do not take.
import { draftAttachmentTotalLarge } from '../../../../../electron/engine/audits/draft-attachment/total-large.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentTotalLarge, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'small', message: { attachments: [attachmentOf('a.pdf', { bytes: 7_000_000 })] }, verdict: 'pass' },
  {
    title: 'large together',
    message: {
      attachments: [attachmentOf('a.pdf', { bytes: 5_000_000 }), attachmentOf('b.pdf', { bytes: 5_000_000 })],
    },
    verdict: 'fail',
    says: 'As sent',
  },
]);
