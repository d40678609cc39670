// Headings that leave out a level.
import { draftAccessHeadingOrder } from '../../../../../electron/engine/audits/draft-access/heading-order.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessHeadingOrder, [
  { title: 'in order', html: '<h1>a</h1><h2>b</h2><h3>c</h3><h1>d</h1>', verdict: 'pass' },
  { title: 'a jump', html: '<h1>a</h1>\n<h3>b</h3>', verdict: 'fail', at: ['2:1'], says: 'h3 follows h1' },
]);
