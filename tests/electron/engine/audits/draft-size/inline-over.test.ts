// An inline template and its data are larger than a sending call may be.
import { draftSizeInlineOver } from '../../../../../electron/engine/audits/draft-size/inline-over.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSizeInlineOver, [
  { title: 'stored', html: 'x'.repeat(1_100_000), verdict: 'not-applicable' },
  { title: 'short', dialect: 'inline', html: '<p>Hello</p>', verdict: 'pass' },
  {
    title: 'the data',
    dialect: 'inline',
    html: '<p>a</p>',
    data: { a: 'x'.repeat(1_100_000) },
    verdict: 'fail',
    says: 'MB',
  },
]);
