// A mailto: or tel: link that does not hold an address or a number.
import { draftLinkContactMalformed } from '../../../../../electron/engine/audits/draft-link/contact-malformed.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkContactMalformed, [
  {
    title: 'in order',
    html: '<a href="mailto:a@a.example?subject=Hi">a</a><a href="tel:+81-3-1234-5678">b</a><a href="mailto:?body=x">c</a>',
    verdict: 'pass',
  },
  {
    title: 'not',
    html: '<a href="mailto:a.example">a</a>\n<a href="mailto:a@a.example b@a.example">b</a>\n<a href="tel:call us">c</a>',
    verdict: 'fail',
    at: ['1:10', '2:10', '3:10'],
  },
]);
