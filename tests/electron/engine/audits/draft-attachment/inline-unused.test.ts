// An inline image that the HTML never shows.
import { draftAttachmentInlineUnused } from '../../../../../electron/engine/audits/draft-attachment/inline-unused.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAttachmentInlineUnused, [
  { title: 'no attachments', message: {}, verdict: 'not-applicable' },
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'used',
    html: '<img src="cid:Logo">',
    message: { attachments: [attachmentOf('a.png', { place: 'inline', contentId: 'logo' })] },
    verdict: 'pass',
  },
  {
    title: 'unused',
    html: '<p>Hi',
    message: { attachments: [attachmentOf('a.png', { place: 'inline', contentId: 'logo' })] },
    verdict: 'fail',
    says: 'a.png',
  },
]);
