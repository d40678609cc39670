// An at-rule within an at-rule, for which Gmail drops the whole style element.
import { draftRiskStyleNested } from '../../../../../electron/engine/audits/draft-risk/style-nested.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskStyleNested, [
  {
    title: 'side by side',
    html: '<style>@media print { p { color: red } } @font-face { font-family: a }</style>',
    verdict: 'pass',
  },
  {
    title: 'nested',
    html: '<style>\n@media screen {\n  @font-face { font-family: a }\n}</style>',
    verdict: 'fail',
    at: ['3:3'],
    says: '@font-face',
  },
]);
