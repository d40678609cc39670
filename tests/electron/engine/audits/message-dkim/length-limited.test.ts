// K34: l= leaves what follows unsigned.
import { messageDkimLengthLimited } from '../../../../../electron/engine/audits/message-dkim/length-limited.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimLengthLimited, [
  { title: 'whole', verdict: 'pass' },
  {
    title: 'limited',
    with: { signatures: [signatureWith({ signedBytes: 10, unsignedBytes: 7 })] },
    verdict: 'fail',
    says: '7 follow',
  },
]);
