// Only Amazon SES itself signed, not the author.
import { messageDkimAmazonsesOnly } from '../../../../../electron/engine/audits/message-dkim/amazonses-only.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimAmazonsesOnly, [
  { title: 'own signature', verdict: 'pass' },
  {
    title: 'SES alone',
    with: { signatures: [signatureWith({ domain: 'amazonses.com', aligned: 'no' })] },
    verdict: 'fail',
    says: 'amazonses.com',
    shows: 'amazonses.com',
  },
  {
    title: 'another domain',
    with: { signatures: [signatureWith({ domain: 'other.example', aligned: 'no' })] },
    verdict: 'not-applicable',
  },
  {
    title: 'own could not be asked for',
    with: {
      signatures: [signatureWith({ domain: 'amazonses.com', aligned: 'no' }), signatureWith({ result: 'temperror' })],
    },
    verdict: 'unknown',
  },
  { title: 'none', with: { signatures: [] }, verdict: 'not-applicable' },
]);
