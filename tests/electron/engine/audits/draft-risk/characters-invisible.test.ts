// Invisible characters within words.
import { draftRiskCharactersInvisible } from '../../../../../electron/engine/audits/draft-risk/characters-invisible.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftRiskCharactersInvisible, [
  { title: 'padding', html: '<p>Hello&zwnj;&nbsp;&zwnj;&nbsp; you</p>', verdict: 'pass' },
  { title: 'joined letters', html: '<p>می\u200Cخواهم</p>', verdict: 'pass' },
  { title: 'a word', html: '<p>Hi</p>\n<p>win an i\u200BPhone</p>', verdict: 'fail', at: ['2:4'], says: '“iPhone”' },
]);
