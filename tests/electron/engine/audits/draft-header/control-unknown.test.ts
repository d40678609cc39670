// A header that looks like one for SES and is none.
import { draftHeaderControlUnknown } from '../../../../../electron/engine/audits/draft-header/control-unknown.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderControlUnknown, [
  { title: 'a template', verdict: 'not-applicable' },
  {
    title: 'known',
    eml: `X-SES-CONFIGURATION-SET: all\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'pass',
  },
  {
    title: 'misspelt',
    eml: `X-SES-CONFIG-SET: all\r\nFrom: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`,
    verdict: 'fail',
    says: 'X-SES-CONFIG-SET',
  },
]);
