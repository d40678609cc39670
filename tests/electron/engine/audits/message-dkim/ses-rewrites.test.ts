// SES2-DK-7: an own signature over headers that Amazon SES writes anew.
import { messageDkimSesRewrites } from '../../../../../electron/engine/audits/message-dkim/ses-rewrites.ts';
import { signatureWith, structureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimSesRewrites, [
  { title: 'not by SES', verdict: 'not-applicable' },
  { title: 'by SES, verifies', with: { messageId: '<1@eu-west-1.amazonses.com>' }, verdict: 'pass' },
  {
    title: 'by SES, broken',
    with: {
      structure: structureWith('X-SES-Outgoing: 2027.01.15-192.0.2.1\n'),
      signatures: [
        signatureWith({ result: 'fail', cause: 'headers-changed', signedHeaders: ['from', 'message-id', 'date'] }),
      ],
    },
    verdict: 'fail',
    says: 'message-id, date',
  },
]);
