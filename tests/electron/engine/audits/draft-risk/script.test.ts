// A script in a mail.
import { draftRiskScript } from '../../../../../electron/engine/audits/draft-risk/script.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskScript, [
  { title: 'structured data', html: '<script type="application/ld+json">{}</script>', verdict: 'pass' },
  { title: 'a script', html: '<p>a</p>\n<script>go()</script>', verdict: 'fail', at: ['2:1'] },
]);
