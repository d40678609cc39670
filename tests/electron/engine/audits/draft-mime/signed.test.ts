// A message that is signed or encrypted already.
import { draftMimeSigned } from '../../../../../electron/engine/audits/draft-mime/signed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeSigned, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'plain',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'signed',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/signed; boundary=x\r\n\r\n--x\r\n\r\nHi\r\n--x--\r\n`,
    verdict: 'fail',
    says: 'multipart/signed',
  },
]);
