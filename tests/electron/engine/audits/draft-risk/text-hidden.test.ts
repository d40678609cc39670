// Text that is hidden from the reader, the preheader aside.
import { draftRiskTextHidden } from '../../../../../electron/engine/audits/draft-risk/text-hidden.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskTextHidden, [
  {
    title: 'a preheader',
    html: '<div style="display:none">News of this week for you</div><p>Hello</p>',
    verdict: 'pass',
  },
  {
    title: 'shown on phones',
    html: '<style>@media (max-width:600px) { .phone { display: block !important } }</style><p>Hello</p><p class="phone" style="display:none">A text for phones alone</p>',
    verdict: 'pass',
  },
  {
    title: 'behind the text',
    html: '<p>Hello</p>\n<p style="display:none">cheap pills and lots of words</p>',
    verdict: 'fail',
    at: ['2:25'],
    says: 'not shown',
  },
  {
    title: 'by a rule',
    html: '<style>.x { display: none }</style><p>Hello</p>\n<p class="x">cheap pills and lots of words</p>',
    verdict: 'fail',
    at: ['2:14'],
  },
  {
    title: 'white on white',
    html: '<div style="background:#FFF">\n<b>Hi</b>\n<font color="white">cheap pills and lots of words</font></div>',
    verdict: 'fail',
    at: ['3:21'],
    says: 'color of its background',
  },
  {
    title: "MJML's columns",
    html: '<p>Hello</p><div style="font-size:0px"><p style="font-size:14px">This is read by everybody</p></div>',
    verdict: 'pass',
  },
]);
