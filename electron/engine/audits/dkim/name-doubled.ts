// K27: the key stands at `s1._domainkey.example.com.example.com`: the panel appended the domain once more.
import { misplacedCure } from '../../derive/dkim-details.ts';
import { doubledName } from '../../derive/dkim-misses.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimNameDoubled = defineAudit({
  id: 'dkim-name-doubled',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: {
      en: 'A key was published with the domain twice in its name',
      ja: 'ドメインが二重に付いた名前で鍵が公開されています',
    },
    passed: { en: 'No key has the domain twice in its name', ja: 'ドメインが二重に付いた名前の鍵はありません' },
    why: {
      en: 'Many DNS panels append the domain to every name. If you enter the full name, the domain appears twice, and receivers do not find the key.',
      ja: '多くの DNS 管理画面では、入力した名前の後にドメインが自動で付きます。完全な名前を入力するとドメインが二重になり、受信側は鍵を見つけられません。',
    },
    fix: {
      en: 'In the DNS panel, enter only the part before the domain as the name, for example s1._domainkey. Then delete the record with the doubled name and audit again.',
      ja: '名前の欄には、ドメインより前の部分（例: s1._domainkey）だけを入力してください。そのあと、二重になったレコードを削除し、もう一度診断します。',
    },
  },
  sources: [citeDkim(6376, '3.6.2.1', 'K27')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector) => {
        const misplaced = selector.state === 'missing' ? doubledName(selector) : null;
        if (misplaced === null) return null;
        const there = misplaced.reply.question.name;
        return {
          says: {
            en: `The record for ${selector.name} is at ${there}.`,
            ja: `${selector.name} のレコードが ${there} に登録されています。`,
          },
          details: misplacedCure(selector.name, misplaced),
          replies: [misplaced.reply],
        };
      },
    }),
});
