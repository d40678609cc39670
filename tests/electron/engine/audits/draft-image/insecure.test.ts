// An image that is fetched without TLS.
import { draftImageInsecure } from '../../../../../electron/engine/audits/draft-image/insecure.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftImageInsecure, [
  { title: 'https', html: '<img src="https://a.example/a.png">', verdict: 'pass' },
  { title: 'http', html: '<p>\n<img src="http://a.example/a.png">', verdict: 'fail', at: ['2:11'] },
  {
    title: 'as the data has it',
    html: '<b>Hi</b>\n<img src="{{logo}}">',
    data: { logo: 'http://a.example/a.png' },
    verdict: 'fail',
    at: ['2:11'],
  },
]);
