// A header value that SES refuses.
import { draftHeaderValueBroken } from '../../../../../electron/engine/audits/draft-header/value-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderValueBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a value', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  {
    title: 'a second header within',
    message: { headers: [{ name: 'X-Campaign', value: '1\r\nBcc: all@example.com' }] },
    verdict: 'fail',
    says: 'line break',
  },
  { title: 'empty', message: { headers: [{ name: 'X-Campaign', value: ' ' }] }, verdict: 'fail', says: 'empty' },
  {
    title: 'long',
    message: { headers: [{ name: 'X-Campaign', value: 'x'.repeat(996) }] },
    verdict: 'fail',
    says: '996 characters',
  },
]);
