// UTF-8 that was read as Windows-1252.
import { draftSesMojibake } from '../../../../../electron/engine/audits/draft-ses/mojibake.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesMojibake, [
  { title: 'letters', html: '<p>café « déjà » äöü Ãé naïve</p>', verdict: 'pass' },
  { title: 'a letter', subject: 'CafÃ©', verdict: 'fail', at: ['subject 1:4'], mended: 'Café' },
  { title: 'a quote', text: 'donâ€™t', verdict: 'fail', mended: 'don’t' },
  { title: 'kana', text: 'ã\u0081\u0093ã‚“ã\u0081«ã\u0081¡ã\u0081¯', verdict: 'fail', mended: 'こんにちは' },
]);
