// A web address that cannot be read as one.
import { draftLinkAddressBroken } from '../../../../../electron/engine/audits/draft-link/address-broken.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkAddressBroken, [
  { title: 'well-formed', html: '<a href=" https://a.example/b?c=d#e ">a</a>', verdict: 'pass' },
  {
    title: 'malformed',
    html: '<a href="https:/a.example">a</a><a href="https://">b</a><a href="https://https://a.example">c</a><a href="http://a">d</a>',
    verdict: 'fail',
    at: ['1:10', '1:42', '1:66', '1:107'],
  },
]);
