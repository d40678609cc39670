// A link to a host that only the author can reach.
import { draftLinkHostLocal } from '../../../../../electron/engine/audits/draft-link/host-local.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftLinkHostLocal, [
  { title: 'public', html: '<a href="https://a.example">a</a><a href="https://192.0.2.1/">b</a>', verdict: 'pass' },
  {
    title: 'local',
    html: '<a href="http://localhost:3000/">a</a>\n<a href="https://10.0.0.5/">b</a>\n<a href="https://build.internal/">c</a>\n<a href="http://[::1]/">d</a>',
    verdict: 'fail',
    at: ['1:10', '2:10', '3:10', '4:10'],
  },
]);
