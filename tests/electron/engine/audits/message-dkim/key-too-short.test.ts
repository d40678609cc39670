// RFC 8301: keys below 1024 bits are not accepted.
import { messageDkimKeyTooShort } from '../../../../../electron/engine/audits/message-dkim/key-too-short.ts';
import { sameText } from '../../../../../shared/text.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimKeyTooShort, [
  { title: 'verifies', verdict: 'pass' },
  {
    title: 'fails',
    with: { signatures: [signatureWith({ result: 'policy', cause: 'key-short', says: sameText('broken') })] },
    verdict: 'fail',
    says: 'example.com: broken',
    shows: 's1',
  },
  {
    title: 'another vouches',
    with: { signatures: [signatureWith(), signatureWith({ result: 'policy', cause: 'key-short' })] },
    verdict: 'not-applicable',
  },
  {
    title: 'the key could not be asked for',
    with: {
      signatures: [signatureWith({ result: 'temperror', cause: 'key-unreachable', says: sameText('SERVFAIL') })],
    },
    verdict: 'unknown',
    says: 'SERVFAIL',
  },
  { title: 'unsigned', with: { signatures: [] }, verdict: 'not-applicable' },
]);
