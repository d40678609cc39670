// An image that an attachment has to bring: only the sending call tells whether it does.
import { draftImageAttachmentUnknown } from '../../../../../electron/engine/audits/draft-image/attachment-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageAttachmentUnknown, [
  { title: 'none', html: '<img src="https://a.example/a.png">', verdict: 'pass' },
  { title: 'one', html: '<img src="cid:logo">', verdict: 'unknown', says: 'content ID logo' },
]);
