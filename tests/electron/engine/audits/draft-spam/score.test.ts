// The score of the SpamAssassin that was asked.
import { draftSpamScore } from '../../../../../electron/engine/audits/draft-spam/score.ts';
import type { SpamScore } from '../../../../../shared/draft/outside.ts';
import { judgeDraftCases } from '../draft-cases.ts';

function scored(score: number): SpamScore {
  const rules = [{ name: 'HTML_MESSAGE', points: 0.001, says: 'BODY: HTML included in message' }];
  return { address: '127.0.0.1:783', score, threshold: 5, rules, atMs: 0 };
}

judgeDraftCases(draftSpamScore, [
  { title: 'not asked', verdict: 'unknown', says: 'spamd' },
  {
    title: 'not to be reached',
    outside: { spamTrouble: { en: 'spamd does not answer.', ja: '応答がありません。' } },
    verdict: 'unknown',
    says: 'does not answer',
  },
  { title: 'wanted', outside: { spam: scored(1.2) }, verdict: 'pass', says: '1.2 points', shows: 'HTML_MESSAGE' },
  { title: 'spam', outside: { spam: scored(5) }, verdict: 'fail', says: '5 points', shows: 'HTML_MESSAGE' },
]);
