// Words whose letters are parted by blanks or signs.
import { draftSpamLettersSpaced } from '../../../../../electron/engine/audits/draft-spam/letters-spaced.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamLettersSpaced, [
  { title: 'abbreviations', subject: 'U.S. and A B C', verdict: 'pass' },
  { title: 'parted', subject: 'F R E E', html: '<p>S.A.L.E now</p>', verdict: 'fail', at: ['subject 1:1', '1:4'] },
]);
