// A text part that says nothing.
import { draftTextEmpty } from '../../../../../electron/engine/audits/draft-text/empty.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftTextEmpty, [
  { title: 'something', text: 'a', verdict: 'pass' },
  { title: 'blanks', text: ' \n', verdict: 'fail', at: ['text 1:1'] },
  { title: 'nothing from the data', text: '{{#if a}}Hello{{/if}}', verdict: 'fail' },
  { title: 'no data yet', text: '{{a}}', verdict: 'unknown' },
  { title: 'no text part', html: '<p>a</p>', verdict: 'not-applicable' },
]);
