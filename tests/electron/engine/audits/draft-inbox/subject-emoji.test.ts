// A subject with many emoji.
import { draftInboxSubjectEmoji } from '../../../../../electron/engine/audits/draft-inbox/subject-emoji.ts';
import { judgeDraftCases } from '../draft-cases.ts';

judgeDraftCases(draftInboxSubjectEmoji, [
  { title: 'two', subject: '🎉 Hi 🎉', verdict: 'pass' },
  { title: 'three', subject: '🎉🎉 Hi 🎉', verdict: 'fail', at: ['subject 1:1'] },
]);
