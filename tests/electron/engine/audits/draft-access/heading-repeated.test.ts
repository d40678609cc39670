// More than one heading of the first level.
import { draftAccessHeadingRepeated } from '../../../../../electron/engine/audits/draft-access/heading-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessHeadingRepeated, [
  { title: 'one', html: '<h1>a</h1><h2>b</h2>', verdict: 'pass' },
  { title: 'two', html: '<h1>a</h1><h1>b</h1>', verdict: 'fail', at: ['1:11'] },
]);
