// A byte order mark within the text.
import { draftSesByteOrderMark } from '../../../../../electron/engine/audits/draft-ses/byte-order-mark.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesByteOrderMark, [
  { title: 'none', text: 'a\uFEFF', verdict: 'pass' },
  { title: 'one', html: '\uFEFF<p>a</p>', verdict: 'fail', at: ['1:1'], mended: '<p>a</p>' },
]);
