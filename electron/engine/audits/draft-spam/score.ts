// The score of the SpamAssassin that was asked.
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSpamScore = defineAudit({
  id: 'draft-spam-score',
  topic: 'draft-spam',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftSpam'],
  texts: {
    title: { en: 'SpamAssassin classifies the mail as spam', ja: 'SpamAssassin が迷惑メールと判定しました' },
    passed: {
      en: 'SpamAssassin does not classify the mail as spam',
      ja: 'SpamAssassin は迷惑メールと判定していません',
    },
    why: {
      en: 'Many receivers run SpamAssassin, each with its own rules and data, so this score is only an estimate. Rules about the delivery path cannot be tested here.',
      ja: 'SpamAssassin は多くの受信側で使われていますが、ルールとデータはそれぞれ異なるため、スコアは目安です。配送経路に関するルールは、ここでは試せません。',
    },
    fix: {
      en: 'Start with the rules in the table that give the most points.',
      ja: '表のうち、点数の高いルールから対応してください。',
    },
  },
  sources: [{ title: 'SpamAssassin: documentation', url: 'https://spamassassin.apache.org/doc.html' }],
  judge: ({ draftSpam: { score, threshold, rules, address } }) => {
    const says = {
      en: `${address} gives ${score} points; ${threshold} or more is spam.`,
      ja: `${address} での判定は ${score} 点（基準 ${threshold} 点）です。`,
    };
    const rows = rules
      .toSorted((a, b) => b.points - a.points)
      .map(({ name, points, says: told }) => [String(points), name, told]);
    const details = rows.length === 0 ? [] : [{ kind: 'table' as const, title, columns, rows }];
    return score >= threshold ? fail(says, { details }) : pass(says, { details });
  },
});

const title = { en: 'Rules that matched', ja: '一致したルール' };
const columns = [
  { en: 'Points', ja: '点数' },
  { en: 'Rule', ja: 'ルール' },
  { en: 'What it says', ja: '説明' },
];
