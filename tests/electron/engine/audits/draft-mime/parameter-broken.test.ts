// A parameter or encoded word that breaks its rules.
import { draftMimeParameterBroken } from '../../../../../electron/engine/audits/draft-mime/parameter-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeParameterBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'a broken type',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
]);
