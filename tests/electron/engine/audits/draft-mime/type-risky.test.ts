// Parts of a type that receivers refuse.
import { draftMimeTypeRisky } from '../../../../../electron/engine/audits/draft-mime/type-risky.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeTypeRisky, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'plain',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'partial',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: message/partial; id=1; number=1\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'message/partial',
  },
]);
