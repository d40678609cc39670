// A line longer than SES sends.
import { draftMimeLineLong } from '../../../../../electron/engine/audits/draft-mime/line-long.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeLineLong, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: '1,200 characters',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\n\r\n${'x'.repeat(1200)}\r\n`,
    verdict: 'fail',
  },
]);
