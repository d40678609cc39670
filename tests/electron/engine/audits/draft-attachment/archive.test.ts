// An archive that filters hold back.
import { draftAttachmentArchive } from '../../../../../electron/engine/audits/draft-attachment/archive.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentArchive, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a document', message: { attachments: [attachmentOf('a.docx')] }, verdict: 'pass' },
  { title: 'an archive', message: { attachments: [attachmentOf('a.zip')] }, verdict: 'fail', says: 'a.zip' },
]);
