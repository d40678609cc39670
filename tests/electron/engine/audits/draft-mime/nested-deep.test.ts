// Parts that are nested deeper than programs follow.
import { draftMimeNestedDeep } from '../../../../../electron/engine/audits/draft-mime/nested-deep.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeNestedDeep, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  { title: '80 deep', eml: deep(80), verdict: 'fail' },
]);

function deep(levels: number): string {
  const opened = Array.from(
    { length: levels },
    (_, level) => `Content-Type: multipart/mixed; boundary=b${level}x\r\n\r\n--b${level}x\r\n`,
  );
  return `From: a@example.com\r\nMIME-Version: 1.0\r\n${opened.join('')}\r\nHello\r\n`;
}
