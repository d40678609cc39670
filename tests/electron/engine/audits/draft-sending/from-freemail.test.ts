// From an address of a mailbox provider.
import { draftSendingFromFreemail } from '../../../../../electron/engine/audits/draft-sending/from-freemail.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSendingFromFreemail, [
  { title: 'a domain of its own', message: {}, verdict: 'pass' },
  { title: 'a mailbox provider', message: { from: 'Mia <mia@Gmail.com>' }, verdict: 'fail', says: 'gmail.com' },
  { title: 'nobody', message: { from: '' }, verdict: 'not-applicable' },
]);
