// A base address for the links of a mail.
import { draftRiskBase } from '../../../../../electron/engine/audits/draft-risk/base.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskBase, [
  { title: 'none', html: '<head></head>', verdict: 'pass' },
  { title: 'one', html: '<head>\n<base href="https://a.example"></head>', verdict: 'fail', at: ['2:1'] },
]);
