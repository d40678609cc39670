// A link without any content.
import { draftAccessLinkEmpty } from '../../../../../electron/engine/audits/draft-access/link-empty.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessLinkEmpty, [
  { title: 'words', html: '<a href="#a">a</a><a href="#b"><img src="b.png"></a><a name="c"></a>', verdict: 'pass' },
  { title: 'nothing', html: '<p>\n<a href="https://a.example"> </a></p>', verdict: 'fail', at: ['2:1'] },
]);
