// The signature was past its own limit of time.
import { messageDkimExpired } from '../../../../../electron/engine/audits/message-dkim/expired.ts';
import { sameText } from '../../../../../shared/text.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimExpired, [
  { title: 'verifies', verdict: 'pass' },
  {
    title: 'fails',
    with: { signatures: [signatureWith({ result: 'permerror', cause: 'expired', says: sameText('broken') })] },
    verdict: 'fail',
    says: 'example.com: broken',
    shows: 's1',
  },
  {
    title: 'another vouches',
    with: { signatures: [signatureWith(), signatureWith({ result: 'permerror', cause: 'expired' })] },
    verdict: 'not-applicable',
  },
  {
    title: 'the key could not be asked for',
    with: {
      signatures: [signatureWith({ result: 'temperror', cause: 'key-unreachable', says: sameText('SERVFAIL') })],
    },
    verdict: 'pass',
  },
  { title: 'unsigned', with: { signatures: [] }, verdict: 'not-applicable' },
]);
