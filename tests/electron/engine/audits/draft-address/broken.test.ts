// An address that cannot be read.
import { draftAddressBroken } from '../../../../../electron/engine/audits/draft-address/broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAddressBroken, [
  { title: 'a template', verdict: 'not-applicable' },
  { title: 'well formed', message: { from: '"Mia" <mia@example.com>' }, verdict: 'pass' },
  { title: 'no at sign', message: { to: ['mia.example.com'] }, verdict: 'fail' },
  { title: 'open bracket', message: { to: ['Mia <mia@example.com'] }, verdict: 'fail' },
  { title: 'no dot', message: { to: ['a@server'] }, verdict: 'fail', says: 'no dot' },
  { title: 'a name cut apart by a comma', message: { to: ['Mia, Inc. <mia@example.com>'] }, verdict: 'fail' },
  { title: 'a comma too many', message: { to: ['mia@example.com,, ken@example.com'] }, verdict: 'pass' },
  { title: 'nobody by name', message: { to: ['undisclosed-recipients:;'] }, verdict: 'pass' },
  { title: 'a tag', message: { from: '{{sender}}', to: ['{{email}}'] }, verdict: 'not-applicable' },
  { title: 'to a literal', message: { to: ['mia@[192.0.2.1]'] }, verdict: 'pass' },
  { title: 'from a literal', message: { from: 'mia@[192.0.2.1]' }, verdict: 'fail', says: 'literal' },
  { title: 'nothing', message: { from: '', to: [] }, verdict: 'not-applicable' },
]);
