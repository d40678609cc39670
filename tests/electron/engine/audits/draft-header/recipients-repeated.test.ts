// More than one To, Cc or Bcc.
import { draftHeaderRecipientsRepeated } from '../../../../../electron/engine/audits/draft-header/recipients-repeated.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderRecipientsRepeated, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'each once',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'two To',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\nTo: c@example.net\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'To',
  },
]);
