// A preheader that repeats the subject.
import { draftInboxPreheaderRepeats } from '../../../../../electron/engine/audits/draft-inbox/preheader-repeats.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxPreheaderRepeats, [
  { title: 'more', subject: 'Your order', html: '<p>It arrives on Friday</p>', verdict: 'pass' },
  { title: 'the same', subject: 'Your order', html: '<p>Your order</p>', verdict: 'fail', at: ['1:4'] },
]);
