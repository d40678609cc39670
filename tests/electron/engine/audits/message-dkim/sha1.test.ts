// RFC 8301: rsa-sha1 is not accepted any more.
import { messageDkimSha1 } from '../../../../../electron/engine/audits/message-dkim/sha1.ts';
import { signatureWith } from '../../../../fakes/mail-facts.ts';
import { judgeMessageCases } from '../message-cases.ts';

judgeMessageCases(messageDkimSha1, [
  { title: 'SHA-256', verdict: 'pass' },
  {
    title: 'SHA-1',
    with: { signatures: [signatureWith({ algorithm: 'rsa-sha1' })] },
    verdict: 'fail',
    says: 'example.com signed with rsa-sha1',
  },
]);
