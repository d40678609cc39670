// A line of the headers that is none.
import { draftMimeHeaderBroken } from '../../../../../electron/engine/audits/draft-mime/header-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftMimeHeaderBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'a plain message',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'a name with a blank',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSub ject: Hi\r\nMIME-Version: 1.0\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
]);
