// A header that SES writes itself.
import { draftHeaderOverwritten } from '../../../../../electron/engine/audits/draft-header/overwritten.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderOverwritten, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'none', message: {}, verdict: 'pass' },
  {
    title: 'one of the form, which another check tells',
    message: { headers: [{ name: 'Date', value: 'x' }] },
    verdict: 'pass',
  },
  {
    title: 'a Message-ID',
    eml: 'Message-ID: <1@example.com>\r\nFrom: a@example.com\r\n\r\nHello\r\n',
    verdict: 'fail',
    says: 'Message-ID',
  },
  {
    title: 'a Date',
    eml: `Date: Thu, 01 Jan 2026 00:00:00 +0000\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'Date',
  },
]);
