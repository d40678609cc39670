// A link that leads nowhere: no address, an empty one, or a mere #.
import { draftLinkAddressMissing } from '../../../../../electron/engine/audits/draft-link/address-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkAddressMissing, [
  { title: 'given', html: '<a href="https://a.example">a</a><a name="b"></a><a href="{{url}}">c</a>', verdict: 'pass' },
  {
    title: 'nowhere',
    html: '<a>a</a>\n<a href="">b</a>\n<a class="x" href="#">c</a>',
    verdict: 'fail',
    at: ['1:1', '2:4', '3:14'],
  },
  { title: 'of a link without content, which is told as such', html: '<a href="#"></a>', verdict: 'pass' },
]);
