// A draft with HTML and without a text part.
import { draftTextMissing } from '../../../../../electron/engine/audits/draft-text/missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextMissing, [
  { title: 'both', html: '<p>a</p>', text: 'a', verdict: 'pass' },
  { title: 'HTML alone', html: '<p>a</p>', verdict: 'fail' },
  { title: 'text alone', text: 'a', verdict: 'not-applicable' },
]);
