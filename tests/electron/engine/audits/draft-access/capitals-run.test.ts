// Whole sentences in capitals.
import { draftAccessCapitalsRun } from '../../../../../electron/engine/audits/draft-access/capitals-run.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessCapitalsRun, [
  { title: 'a code', html: '<p>ABCDEFGHIJKLMNOPQRSTUVWXYZ1234</p><p>SALE</p>', verdict: 'pass' },
  { title: 'a sentence', html: '<p>EVERYTHING MUST GO BEFORE SUNDAY NIGHT</p>', verdict: 'fail', at: ['1:4'] },
]);
