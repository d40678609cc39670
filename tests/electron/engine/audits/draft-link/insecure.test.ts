// A link over http.
import { draftLinkInsecure } from '../../../../../electron/engine/audits/draft-link/insecure.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkInsecure, [
  { title: 'https', html: '<p>a</p>\n<a href="https://a.example">Shop</a>', verdict: 'pass' },
  { title: 'http', html: '<p>a</p>\n<a href="http://a.example">Shop</a>', verdict: 'fail', at: ['2:10'] },
  {
    title: 'in a loop',
    html: '{{#each items}}<a href="{{url}}">a</a>{{/each}}',
    data: { items: [{ url: 'https://a.example' }, { url: 'http://a.example' }] },
    verdict: 'fail',
    at: ['1:25'],
  },
]);
