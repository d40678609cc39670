// Rows of emoji.
import { draftAccessEmojiRun } from '../../../../../electron/engine/audits/draft-access/emoji-run.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftAccessEmojiRun, [
  { title: 'one', html: '<p>🎉 Hi 🎉</p>', verdict: 'pass' },
  { title: 'a row', html: '<p>🎉🎉🎉🎉</p>', verdict: 'fail', at: ['1:4'] },
]);
