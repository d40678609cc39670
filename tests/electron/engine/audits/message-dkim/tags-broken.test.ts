// The signature itself is not as the standard asks.
import { messageDkimTagsBroken } from '../../../../../electron/engine/audits/message-dkim/tags-broken.ts';
import { sameText } from '../../../../../shared/text.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimTagsBroken, [
  { title: 'verifies', verdict: 'pass' },
  {
    title: 'fails',
    with: { signatures: [signatureWith({ result: 'permerror', cause: 'tags-broken', says: sameText('broken') })] },
    verdict: 'fail',
    says: 'example.com: broken',
    shows: 's1',
  },
  {
    title: 'another vouches',
    with: { signatures: [signatureWith(), signatureWith({ result: 'permerror', cause: 'tags-broken' })] },
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
