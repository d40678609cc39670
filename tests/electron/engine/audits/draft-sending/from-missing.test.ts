// A message from nobody.
import { draftSendingFromMissing } from '../../../../../electron/engine/audits/draft-sending/from-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromMissing, [
  { title: 'given', message: {}, verdict: 'pass' },
  { title: 'blank', message: { from: ' ' }, verdict: 'fail' },
]);
