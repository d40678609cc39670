// A link to a place in the mail that is not there.
import { draftLinkFragmentMissing } from '../../../../../electron/engine/audits/draft-link/fragment-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkFragmentMissing, [
  { title: 'there', html: '<a href="#a">a</a><a href="#b">b</a><h2 id="a">A</h2><a name="b"></a>', verdict: 'pass' },
  { title: 'not there', html: '<a href="#a">a</a>', verdict: 'fail', at: ['1:10'], says: '“a”' },
]);
