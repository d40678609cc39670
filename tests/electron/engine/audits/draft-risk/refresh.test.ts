// A mail that would load another page by itself.
import { draftRiskRefresh } from '../../../../../electron/engine/audits/draft-risk/refresh.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskRefresh, [
  { title: 'another meta', html: '<meta http-equiv="X-UA-Compatible" content="IE=edge">', verdict: 'pass' },
  {
    title: 'a refresh',
    html: '<head>\n<meta http-equiv="Refresh" content="0; url=https://a.example"></head>',
    verdict: 'fail',
    at: ['2:1'],
  },
]);
