// K34: signatures that pass, but for another domain than the author.
import { messageDkimUnaligned } from '../../../../../electron/engine/audits/message-dkim/unaligned.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimUnaligned, [
  { title: 'own', verdict: 'pass' },
  {
    title: 'foreign',
    with: { signatures: [signatureWith({ domain: 'list.example', aligned: 'no' })] },
    verdict: 'fail',
    says: 'list.example',
  },
  {
    title: 'SES alone',
    with: { signatures: [signatureWith({ domain: 'amazonses.com', aligned: 'no' })] },
    verdict: 'not-applicable',
  },
  { title: 'none passes', with: { signatures: [signatureWith({ result: 'fail' })] }, verdict: 'not-applicable' },
]);
