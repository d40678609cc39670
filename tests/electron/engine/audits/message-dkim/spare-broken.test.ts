// One signature fails beside another that vouches for the author.
import { messageDkimSpareBroken } from '../../../../../electron/engine/audits/message-dkim/spare-broken.ts';
import { sameText } from '../../../../../shared/text.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimSpareBroken, [
  { title: 'all good', verdict: 'pass' },
  {
    title: 'one fails',
    with: {
      signatures: [
        signatureWith(),
        signatureWith({ domain: 'esp.example', result: 'fail', says: sameText('changed') }),
      ],
    },
    verdict: 'fail',
    says: 'esp.example: changed',
  },
  { title: 'nobody vouches', with: { signatures: [] }, verdict: 'not-applicable' },
]);
