// A local part beyond ASCII.
import { draftAddressLocalNotAscii } from '../../../../../electron/engine/audits/draft-address/local-not-ascii.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressLocalNotAscii, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'a Japanese name', message: { to: ['山田 <yamada@example.jp>'] }, verdict: 'pass' },
  { title: 'a Japanese local part', message: { to: ['山田@example.jp'] }, verdict: 'fail', says: '山田@example.jp' },
]);
