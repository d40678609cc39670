// A header value that SES refuses.
import { draftHeaderValueLong } from '../../../../../electron/engine/audits/draft-header/value-long.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftHeaderValueLong, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a value', message: { headers: [{ name: 'X-Campaign', value: '1' }] }, verdict: 'pass' },
  {
    title: 'as long as it may be',
    message: { headers: [{ name: 'X', value: 'x y'.repeat(331) }] },
    verdict: 'pass',
  },
  {
    title: 'long together',
    message: { headers: [{ name: 'X-Campaign', value: 'x y'.repeat(331) }] },
    verdict: 'fail',
    says: '993 characters',
  },
  {
    title: 'long once it is encoded',
    message: { headers: [{ name: 'X-Campaign', value: 'りんご'.repeat(80) }] },
    verdict: 'fail',
    says: 'X-Campaign',
  },
  {
    title: 'an address to leave by',
    message: { unsubscribe: { https: `https://a.example/${'x'.repeat(1000)}`, mailto: null, oneClick: true } },
    verdict: 'fail',
    says: 'List-Unsubscribe',
  },
  {
    title: 'bytes',
    eml: `From: a@example.com\r\nX: ${'x '.repeat(400)}\r\n ${'x '.repeat(400)}\r\n\r\nx\r\n`,
    verdict: 'pass',
  },
]);
