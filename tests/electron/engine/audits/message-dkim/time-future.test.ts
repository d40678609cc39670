// A signature that was made after the message arrived.
import { messageDkimTimeFuture } from '../../../../../electron/engine/audits/message-dkim/time-future.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimTimeFuture, [
  { title: 'before', verdict: 'pass' },
  {
    title: 'an hour later',
    with: { signatures: [signatureWith({ signedAtMs: 1_800_003_600_000 })] },
    verdict: 'fail',
    says: 'after the message arrived',
  },
]);
