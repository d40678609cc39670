// An alternative whose HTML stands before its text.
import { draftMimeAlternativeOrder } from '../../../../../electron/engine/audits/draft-mime/alternative-order.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeAlternativeOrder, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'text first',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nHi\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Hi\r\n--x--\r\n`,
    verdict: 'pass',
  },
  {
    title: 'text last',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>Hi\r\n--x\r\nContent-Type: text/plain\r\n\r\nHi\r\n--x--\r\n`,
    verdict: 'fail',
  },
]);
