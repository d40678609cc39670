// An attachment that SES passes and Gmail refuses.
import { draftAttachmentTypeBlocked } from '../../../../../electron/engine/audits/draft-attachment/type-blocked.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentTypeBlocked, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'an image', message: { attachments: [attachmentOf('a.png')] }, verdict: 'pass' },
  { title: 'a disk image', message: { attachments: [attachmentOf('a.iso')] }, verdict: 'fail', says: 'a.iso' },
]);
