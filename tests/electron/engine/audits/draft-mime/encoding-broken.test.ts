// A content whose transfer encoding cannot be undone.
import { draftMimeEncodingBroken } from '../../../../../electron/engine/audits/draft-mime/encoding-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeEncodingBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'no such encoding',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: uuencode2\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
  {
    title: 'base64 with other characters',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n`,
    verdict: 'fail',
  },
]);
