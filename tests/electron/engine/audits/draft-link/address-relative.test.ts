// A link without a scheme, which leads nowhere from within a mail.
import { draftLinkAddressRelative } from '../../../../../electron/engine/audits/draft-link/address-relative.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkAddressRelative, [
  {
    title: 'full',
    html: '<a href="https://a.example">a</a><a href="#b">b</a><a href="mailto:a@a.example">c</a>',
    verdict: 'pass',
  },
  {
    title: 'a path',
    html: '<a href="/sale">a</a>',
    verdict: 'fail',
    at: ['1:10'],
    says: '“/sale”',
    shows: '"cures":[]',
  },
  {
    title: 'no scheme',
    html: '<a href="www.a.example/b">a</a>',
    verdict: 'fail',
    mended: '<a href="https://www.a.example/b">a</a>',
  },
  { title: 'from data that is not there', html: '<a href="{{url}}">a</a>', verdict: 'pass' },
  {
    title: 'from the data',
    html: '<a href="{{url}}">a</a>',
    data: { url: 'a.example:8080' },
    verdict: 'fail',
    at: ['1:10'],
  },
  { title: "SES's placeholder", html: '<a href="{{amazonSESUnsubscribeUrl}}">a</a>', verdict: 'pass' },
  { title: 'of a link without content, which is told as such', html: '<a href="b"></a>', verdict: 'pass' },
]);
