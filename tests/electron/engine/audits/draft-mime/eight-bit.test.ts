// Bytes beyond ASCII in a part that does not declare them.
import { draftMimeEightBit } from '../../../../../electron/engine/audits/draft-mime/eight-bit.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeEightBit, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'Japanese as 7bit',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nこんにちは\r\n`,
    verdict: 'fail',
  },
]);
