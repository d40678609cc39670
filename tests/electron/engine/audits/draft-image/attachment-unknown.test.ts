// An image that an attachment has to bring: only the sending call tells whether it does.
import { draftImageAttachmentUnknown } from '../../../../../electron/engine/audits/draft-image/attachment-unknown.ts';
import { attachmentOf, judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageAttachmentUnknown, [
  { title: 'none', html: '<img src="https://a.example/a.png">', verdict: 'pass' },
  { title: 'one', html: '<img src="cid:logo">', verdict: 'unknown', says: 'content ID logo' },
  {
    title: 'a message that has it',
    html: '<img src="cid:Logo">',
    message: { attachments: [attachmentOf('a.png', { contentId: 'logo' })] },
    verdict: 'pass',
  },
  { title: 'a message that lacks it', html: '<img src="cid:logo">', message: {}, verdict: 'fail', at: ['1:11'] },
]);
