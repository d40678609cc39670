// HTML too large or too deep to be read whole.
import { draftClientMarkupBeyondLimits } from '../../../../../electron/engine/audits/draft-client/markup-beyond-limits.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientMarkupBeyondLimits, [
  { title: 'a mail', html: '<p>a</p>', verdict: 'pass' },
  { title: 'deeper than anyone nests', html: '<div>'.repeat(600), verdict: 'fail', says: 'Nothing was checked' },
  { title: 'a tag without end', html: `<p>\n<a ${'b '.repeat(20_000)}>`, verdict: 'fail', at: ['2:1'] },
]);
