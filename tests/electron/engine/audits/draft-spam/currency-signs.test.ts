// Currency signs in a row.
import { draftSpamCurrencySigns } from '../../../../../electron/engine/audits/draft-spam/currency-signs.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSpamCurrencySigns, [
  { title: 'an amount', subject: 'Only $5', verdict: 'pass' },
  { title: 'a row', subject: 'Save $$$', verdict: 'fail', at: ['subject 1:6'] },
]);
