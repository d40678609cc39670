// A text that is not in the character set that it names.
import { draftMimeCharsetWrong } from '../../../../../electron/engine/audits/draft-mime/charset-wrong.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeCharsetWrong, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'an unknown name',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=klingon\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
]);
