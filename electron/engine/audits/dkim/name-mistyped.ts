// K29: the key stands at a name with a slip in it: `domainkey` without underscore, a dot lost, a letter wrong.
import { misplacedCure } from '../../derive/dkim-details.ts';
import { brokenName, lookalike } from '../../derive/dkim-misses.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimNameMistyped = defineAudit({
  id: 'dkim-name-mistyped',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: { en: 'A key was published under a mistyped name', ja: '誤った名前で鍵が公開されています' },
    passed: { en: 'No key was found under a mistyped name', ja: '誤った名前で公開された鍵は見つかりません' },
    why: {
      en: 'Receivers look for the key at exactly <selector>._domainkey.<domain>. If an underscore, dot or letter is missing or wrong, they find nothing, and the mail counts as unsigned.',
      ja: '受信側は <selector>._domainkey.<domain> という名前だけを参照します。アンダースコアやドット、文字が 1 つ違うだけで鍵は見つからず、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Publish the record under the name shown below and delete the mistyped one. If your DNS panel refuses the underscore, ask your DNS provider; it is required here.',
      ja: '下に示す名前でレコードを公開し、誤った名前のレコードを削除してください。DNS 管理画面でアンダースコアを入力できない場合は、必須の文字であることを DNS 事業者に伝えてください。',
    },
  },
  sources: [citeDkim(6376, '3.6.2.1', 'K29')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector, all) => {
        if (selector.state !== 'missing') return null;
        const misplaced = brokenName(selector);
        if (misplaced !== null) {
          const there = misplaced.reply.question.name;
          return {
            says: {
              en: `The record for ${selector.name} is at ${there}.`,
              ja: `${selector.name} のレコードが ${there} に登録されています。`,
            },
            details: misplacedCure(selector.name, misplaced),
            replies: [misplaced.reply],
          };
        }
        const near = lookalike(selector, all);
        if (near === null) return null;
        return {
          says: {
            en: `There is nothing at ${selector.name}, but there is a key at the similar name ${near.name}.`,
            ja: `${selector.name} には何もありませんが、よく似た ${near.name} に鍵があります。`,
          },
          details: [],
          replies: [near.reply],
        };
      },
    }),
});
