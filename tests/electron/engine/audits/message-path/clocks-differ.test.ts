// A hop that says it came before the one before it.
import { messagePathClocksDiffer } from '../../../../../electron/engine/audits/message-path/clocks-differ.ts';
import { hopWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messagePathClocksDiffer, [
  { title: 'one hop', verdict: 'not-applicable' },
  { title: 'two seconds are nothing', with: { hops: [hopWith(), hopWith({ delayMs: -2000 })] }, verdict: 'pass' },
  {
    title: 'back',
    with: { hops: [hopWith(), hopWith({ delayMs: -600_000 })] },
    verdict: 'fail',
    says: '10 minutes too early',
  },
]);
