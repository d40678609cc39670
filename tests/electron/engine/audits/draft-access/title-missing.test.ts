// A mail without a title element.
import { draftAccessTitleMissing } from '../../../../../electron/engine/audits/draft-access/title-missing.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessTitleMissing, [
  { title: 'given', html: '<title>Your order</title><p>a</p>', verdict: 'pass' },
  { title: 'empty', html: '<head>\n<title> </title></head>', verdict: 'fail', at: ['2:1'] },
  { title: 'missing', html: '<html>\n<head></head></html>', verdict: 'fail', at: ['2:1'] },
]);
