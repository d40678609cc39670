// Control characters, NUL among them.
import { draftSesControlCharacter } from '../../../../../electron/engine/audits/draft-ses/control-character.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesControlCharacter, [
  { title: 'line ends and tabs', text: 'a\tb\r\nc', verdict: 'pass' },
  { title: 'NUL', html: '<p>a</p>\n\0\0b', verdict: 'fail', at: ['2:1'], mended: '<p>a</p>\nb' },
]);
