// A blank or foreign line ends the headers too early.
import { draftMimeHeadersEndedEarly } from '../../../../../electron/engine/audits/draft-mime/headers-ended-early.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeHeadersEndedEarly, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'a blank line too early',
    eml: 'From: a@example.com\r\n\r\nContent-Type: text/html\r\n\r\n<p>Hi</p>\r\n',
    text: 'Content-Type: text/html\n\n<p>Hi</p>\n',
    verdict: 'fail',
    says: 'Content-Type: text/html',
  },
  { title: 'a text about headers', message: {}, text: 'Content-Type: text/html', verdict: 'not-applicable' },
  { title: 'a foreign line', eml: `Hello, this is no header at all\r\n\r\nText\r\n`, verdict: 'fail' },
]);
