// A table for layout that a screen reader announces as data.
import { draftAccessTableRole } from '../../../../../electron/engine/audits/draft-access/table-role.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessTableRole, [
  { title: 'a role', html: '<table role="presentation"><tr><td>a</td></tr></table>', verdict: 'pass' },
  { title: 'data', html: '<table><tr><th>a</th></tr></table>', verdict: 'pass' },
  {
    title: 'a layout around data',
    html: '<table width="600"><tr><td>\n<table><tr><th>a</th></tr></table></td></tr></table>',
    verdict: 'fail',
    at: ['1:1'],
    mended: '<table role="presentation" width="600"><tr><td>\n<table><tr><th>a</th></tr></table></td></tr></table>',
  },
]);
