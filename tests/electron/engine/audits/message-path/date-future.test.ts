// A date after the message arrived.
import { messagePathDateFuture } from '../../../../../electron/engine/audits/message-path/date-future.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messagePathDateFuture, [
  { title: 'before', verdict: 'pass' },
  { title: 'a day after', with: { dateMs: 1_800_086_400_000 }, verdict: 'fail', says: '24 hours after' },
  { title: 'none', with: { dateMs: null }, verdict: 'not-applicable' },
]);
