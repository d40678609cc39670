// A MIME type that is missing, or longer than SES takes.
import { draftAttachmentTypeLong } from '../../../../../electron/engine/audits/draft-attachment/type-long.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

const typed = (contentType: string) => ({ attachments: [attachmentOf('a.pdf', { contentType })] });

judgeDraftCases(draftAttachmentTypeLong, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: '78', message: typed(`application/${'x'.repeat(66)}`), verdict: 'pass' },
  { title: '79', message: typed(`application/${'x'.repeat(67)}`), verdict: 'fail', says: '79 characters' },
  { title: 'none', message: typed(''), verdict: 'fail', says: '0 characters' },
]);
