// A domain that must travel as Punycode.
import { draftAddressDomainUnicode } from '../../../../../electron/engine/audits/draft-address/domain-unicode.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressDomainUnicode, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'ASCII', message: { to: ['a@xn--fsq.com'] }, verdict: 'pass' },
  { title: 'Unicode', message: { to: ['a@例.com'] }, verdict: 'fail', says: 'a@例.com' },
]);
