// Exclamation marks in a row.
import { draftSpamExclamations } from '../../../../../electron/engine/audits/draft-spam/exclamations.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamExclamations, [
  { title: 'one', subject: 'Hi!', verdict: 'pass' },
  {
    title: 'many',
    subject: 'Hi!!!',
    html: '<p>Go！！</p>',
    verdict: 'fail',
    at: ['subject 1:3', '1:6'],
    mended: 'Hi!',
  },
]);
