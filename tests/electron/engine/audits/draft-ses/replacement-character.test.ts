// Characters that were lost in a wrong encoding.
import { draftSesReplacementCharacter } from '../../../../../electron/engine/audits/draft-ses/replacement-character.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftSesReplacementCharacter, [
  { title: 'none', text: 'é', verdict: 'pass' },
  { title: 'one', text: 'caf\uFFFD\n\uFFFD', verdict: 'fail', at: ['text 1:4', 'text 2:1'] },
]);
