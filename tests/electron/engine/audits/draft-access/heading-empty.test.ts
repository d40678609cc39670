// A heading without text.
import { draftAccessHeadingEmpty } from '../../../../../electron/engine/audits/draft-access/heading-empty.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessHeadingEmpty, [
  {
    title: 'words, a picture, a value',
    html: '<h1>a</h1><h2><img src="a.png" alt="Shop"></h2><h3>{{title}}</h3>',
    verdict: 'pass',
  },
  { title: 'nothing', html: '<h1>a</h1>\n<h2>&nbsp;</h2><h2><br></h2>', verdict: 'fail', at: ['2:1', '2:16'] },
]);
