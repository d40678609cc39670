// A header twice that SES takes only once.
import { draftHeaderRepeated } from '../../../../../electron/engine/audits/draft-header/repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderRepeated, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'each once',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'a second subject',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nSUBJECT: Again\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'SUBJECT',
  },
  {
    title: 'two of our own',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nX-A: 1\r\nX-A: 2\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
]);
