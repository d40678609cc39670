// RFC 8058 4: both headers have to be signed.
import { messageListUnsubscribeUnsigned } from '../../../../../electron/engine/audits/message-list/unsubscribe-unsigned.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

const pair = { listUnsubscribe: '<https://a.example/u>', post: 'List-Unsubscribe=One-Click' };

judgeMessageCases(messageListUnsubscribeUnsigned, [
  { title: 'no pair', verdict: 'not-applicable' },
  { title: 'signed', with: { oneClick: { ...pair, signed: true } }, verdict: 'pass' },
  {
    title: 'not signed',
    with: { oneClick: { ...pair, signed: false } },
    verdict: 'fail',
    says: 'No signature that passes',
  },
  {
    title: 'the key could not be asked for',
    with: {
      oneClick: { ...pair, signed: false },
      signatures: [
        signatureWith({ result: 'temperror', signedHeaders: ['List-Unsubscribe', 'List-Unsubscribe-Post'] }),
      ],
    },
    verdict: 'unknown',
  },
]);
