// A Bcc header in the bytes of the message.
import { draftHeaderBccVisible } from '../../../../../electron/engine/audits/draft-header/bcc-visible.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderBccVisible, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'none', eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`, verdict: 'pass' },
  {
    title: 'one',
    eml: `Bcc: c@example.net\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'fail',
  },
]);
