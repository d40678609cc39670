// A hop that took more than five minutes.
import { messagePathHopSlow } from '../../../../../electron/engine/audits/message-path/hop-slow.ts';
import { hopWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messagePathHopSlow, [
  { title: 'one hop', verdict: 'not-applicable' },
  { title: 'quick', with: { hops: [hopWith(), hopWith({ delayMs: 3000 })] }, verdict: 'pass' },
  {
    title: 'slow',
    with: { hops: [hopWith(), hopWith({ delayMs: 1_200_000, by: 'slow.example' })] },
    verdict: 'fail',
    says: '20 minutes until slow.example',
    shows: 'slow.example',
  },
]);
