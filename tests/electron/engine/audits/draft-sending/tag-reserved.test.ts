// A tag in the name of SES.
import { draftSendingTagReserved } from '../../../../../electron/engine/audits/draft-sending/tag-reserved.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingTagReserved, [
  { title: 'your own', message: { tags: [{ name: 'session', value: '1' }] }, verdict: 'pass' },
  { title: 'of SES', message: { tags: [{ name: 'ses:campaign', value: '1' }] }, verdict: 'fail', says: 'ses:campaign' },
]);
