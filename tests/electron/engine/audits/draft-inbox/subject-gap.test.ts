// A subject in which a missing value leaves a gap.
import { draftInboxSubjectGap } from '../../../../../electron/engine/audits/draft-inbox/subject-gap.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectGap, [
  { title: 'filled in', subject: 'Hello {{name}}, your order', data: { name: 'Ann' }, verdict: 'pass' },
  {
    title: 'a gap',
    subject: 'Hello {{name}}, your order',
    data: { name: '' },
    verdict: 'fail',
    at: ['subject 1:6'],
    says: '“Hello , your order”',
  },
  { title: 'a gap in Japanese', subject: '{{name}}様、ご注文', data: { name: '' }, verdict: 'fail' },
  { title: 'no data yet', subject: 'Hello {{name}}, your order', verdict: 'unknown' },
  { title: 'without values', subject: 'Prix : 5', verdict: 'pass' },
]);
