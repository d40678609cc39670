// More parts than SES takes.
import { draftMimePartsOver } from '../../../../../electron/engine/audits/draft-mime/parts-over.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimePartsOver, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a few',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
    says: 'of 500',
  },
  {
    title: '600',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${'--x\r\n\r\nHi\r\n'.repeat(600)}--x--\r\n`,
    verdict: 'fail',
  },
]);
