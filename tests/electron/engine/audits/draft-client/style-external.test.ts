// A style sheet that is not in the mail.
import { draftClientStyleExternal } from '../../../../../electron/engine/audits/draft-client/style-external.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftClientStyleExternal, [
  { title: 'none', html: '<link rel="icon" href="a.css"><style>a{b:c}</style>', verdict: 'pass' },
  { title: 'a link', html: '\n<link rel="stylesheet" href="https://a.example/b.css">', verdict: 'fail', at: ['2:1'] },
  { title: 'an import', html: '<style>@import url(https://a.example/b.css);</style>', verdict: 'fail', at: ['1:8'] },
  {
    title: 'fonts, for which the next in the list stands in',
    html: '<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=A">',
    verdict: 'pass',
  },
]);
