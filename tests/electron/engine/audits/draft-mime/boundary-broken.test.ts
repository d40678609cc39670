// Parts that are not set apart as they should be.
import { draftMimeBoundaryBroken } from '../../../../../electron/engine/audits/draft-mime/boundary-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeBoundaryBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'none named',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed\r\n\r\n--x\r\n\r\nHello\r\n--x--\r\n`,
    verdict: 'fail',
  },
  {
    title: 'not closed',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
  {
    title: 'closed',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHello\r\n--x--\r\n`,
    verdict: 'pass',
  },
]);
