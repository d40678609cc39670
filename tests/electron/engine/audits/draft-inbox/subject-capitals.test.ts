// A subject in capitals.
import { draftInboxSubjectCapitals } from '../../../../../electron/engine/audits/draft-inbox/subject-capitals.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectCapitals, [
  { title: 'a code', subject: 'SALE: 50%', verdict: 'pass' },
  { title: 'a sentence', subject: 'NASA and ESA are Hiring', verdict: 'pass' },
  { title: 'capitals', subject: 'LAST CHANCE TO SAVE', verdict: 'fail', at: ['subject 1:1'] },
  { title: 'Japanese', subject: '会員の皆さまへのお知らせ', verdict: 'pass' },
]);
