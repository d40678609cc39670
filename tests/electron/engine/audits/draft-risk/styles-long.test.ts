// More CSS than Gmail keeps.
import { draftRiskStylesLong } from '../../../../../electron/engine/audits/draft-risk/styles-long.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskStylesLong, [
  { title: 'short', html: '<style>p { color: red }</style>', verdict: 'pass' },
  {
    title: 'two that are long together',
    html: `<style>${'a{color:red}'.repeat(1000)}</style>\n<style>${'b{color:red}'.repeat(1000)}</style>`,
    verdict: 'fail',
    at: ['2:8'],
    says: '24000 characters',
  },
]);
