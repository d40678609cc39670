// Line ends that are not CRLF.
import { draftMimeLineEnds } from '../../../../../electron/engine/audits/draft-mime/line-ends.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeLineEnds, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'LF',
    eml: `From: a@example.com\nTo: b@example.net\nSubject: Hi\nMIME-Version: 1.0\nContent-Type: text/plain\n\nHello\n`,
    verdict: 'fail',
  },
]);
