// A message of several parts without MIME-Version.
import { draftMimeVersionMissing } from '../../../../../electron/engine/audits/draft-mime/version-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeVersionMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'parts without',
    eml: `From: a@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nHello\r\n--x--\r\n`,
    verdict: 'fail',
  },
]);
