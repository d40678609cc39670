// Half of a character beyond the basic plane.
import { draftSesSurrogateLone } from '../../../../../electron/engine/audits/draft-ses/surrogate-lone.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesSurrogateLone, [
  { title: 'whole', subject: 'Hi \u{1F600}', text: '\u{20BB7}', verdict: 'pass' },
  { title: 'half', subject: 'Hi \uD83D', verdict: 'fail', at: ['subject 1:4'], mended: 'Hi ' },
]);
