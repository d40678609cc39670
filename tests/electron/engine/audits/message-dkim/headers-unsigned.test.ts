// Headers that readers see, which no signature covers.
import { messageDkimHeadersUnsigned } from '../../../../../electron/engine/audits/message-dkim/headers-unsigned.ts';
import { signatureWith, structureOf } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimHeadersUnsigned, [
  { title: 'all', verdict: 'pass' },
  {
    title: 'From alone',
    with: { signatures: [signatureWith({ signedHeaders: ['from'] })] },
    verdict: 'fail',
    says: 'Subject, Date, To, MIME-Version, Content-Type',
  },
  {
    title: 'what is not there need not be signed',
    with: {
      structure: structureOf('From: a@example.com\n\nx\n'),
      signatures: [signatureWith({ signedHeaders: ['from'] })],
    },
    verdict: 'pass',
  },
  { title: 'nobody vouches', with: { signatures: [] }, verdict: 'not-applicable' },
]);
