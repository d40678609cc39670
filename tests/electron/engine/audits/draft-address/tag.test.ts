// A template tag in the place of an address.
import { draftAddressTag } from '../../../../../electron/engine/audits/draft-address/tag.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressTag, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'an address', message: {}, verdict: 'pass' },
  { title: 'a tag', message: { to: ['{{email}}'] }, verdict: 'fail', says: '{{email}}' },
  { title: 'before the at sign', message: { to: ['{{user}}@example.net'] }, verdict: 'fail' },
]);
