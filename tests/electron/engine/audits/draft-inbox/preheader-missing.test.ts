// A mail that leaves to chance what the inbox shows beside the subject.
import { draftInboxPreheaderMissing } from '../../../../../electron/engine/audits/draft-inbox/preheader-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxPreheaderMissing, [
  {
    title: 'hidden',
    html: '<div style="display:none">Read what is new in our shop</div><p>Hello</p>',
    verdict: 'pass',
  },
  {
    title: 'by a class',
    html: '<style>.pre { display: none !important }</style><span class="pre">Read what is new</span><p>Hello</p>',
    verdict: 'pass',
  },
  {
    title: 'none',
    html: '<title>Mail</title><p>\nHello <b>you</b></p>',
    verdict: 'fail',
    at: ['1:23'],
    says: '“Hello you”',
  },
  { title: 'no text at all', html: '<img src="a.png">', verdict: 'not-applicable' },
  { title: 'a stock phrase, which is told as such', html: '<p>View this email in your browser</p>', verdict: 'pass' },
]);
