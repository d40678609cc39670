// A message without From.
import { draftHeaderFromMissing } from '../../../../../electron/engine/audits/draft-header/from-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderFromMissing, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'there', eml: `From: a@example.com\r\nTo: b@example.net\r\nSubject: Hi\r\n\r\nHello\r\n`, verdict: 'pass' },
  { title: 'missing', eml: `To: b@example.net\r\n\r\nHello\r\n`, verdict: 'fail' },
]);
