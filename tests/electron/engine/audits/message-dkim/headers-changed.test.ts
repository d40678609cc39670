// A signed header is not the one that was signed.
import { messageDkimHeadersChanged } from '../../../../../electron/engine/audits/message-dkim/headers-changed.ts';
import { sameText } from '../../../../../shared/text.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimHeadersChanged, [
  { title: 'verifies', verdict: 'pass' },
  {
    title: 'fails',
    with: { signatures: [signatureWith({ result: 'fail', cause: 'headers-changed', says: sameText('broken') })] },
    verdict: 'fail',
    says: 'example.com: broken',
    shows: 's1',
  },
  {
    title: 'another vouches',
    with: { signatures: [signatureWith(), signatureWith({ result: 'fail', cause: 'headers-changed' })] },
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
