// Text in very many colors.
import { draftSpamColorsMany } from '../../../../../electron/engine/audits/draft-spam/colors-many.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamColorsMany, [
  { title: 'few', html: '<p style="color:red">a</p><font color="#f00">b</font>', verdict: 'pass' },
  {
    title: 'many',
    html: Array.from({ length: 9 }, (_, at) => `<p style="color:#0000${at}0">a</p>`).join(''),
    verdict: 'fail',
    says: '9',
  },
]);
