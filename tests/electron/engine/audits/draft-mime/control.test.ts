// NUL bytes in the message.
import { draftMimeControl } from '../../../../../electron/engine/audits/draft-mime/control.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeControl, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'one',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\n\r\nHel\u0000lo\r\n`,
    verdict: 'fail',
  },
]);
