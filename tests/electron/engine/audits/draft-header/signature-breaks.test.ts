// An own DKIM signature over headers that SES changes.
import { draftHeaderSignatureBreaks } from '../../../../../electron/engine/audits/draft-header/signature-breaks.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderSignatureBreaks, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'none',
    eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'not-applicable',
  },
  {
    title: 'a good one',
    eml: `DKIM-Signature: v=1; h=From:Subject; d=example.com\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'a Date',
    eml: `DKIM-Signature: v=1; h=From:Date: Subject; d=example.com\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'Date',
  },
]);
