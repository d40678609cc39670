// K27 where no selector is known: `_domainkey` exists below the domain written twice, and not where it is looked for.
import { repliesIn } from '../../../../shared/evidence.ts';
import { assessDkim } from '../../derive/dkim-assessment.ts';
import { doubledName } from '../../derive/dkim-misses.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeDkim } from '../judge-dkim-selectors.ts';

export const dkimDomainkeyDoubled = defineAudit({
  id: 'dkim-domainkey-doubled',
  topic: 'dkim',
  subject: 'domain',
  severity: 'high',
  needs: ['target'],
  weighs: ['domainkeyDoubled', 'domainkeyRoot', 'wildcardTxt', 'dkimSelectors'],
  texts: {
    title: {
      en: 'DKIM records were published under a doubled name',
      ja: 'DKIM レコードの名前でドメインが二重になっています',
    },
    passed: {
      en: 'No DKIM records were published under a doubled name',
      ja: 'ドメインが二重になった DKIM レコードはありません',
    },
    why: {
      en: 'Many DNS panels append the domain to every name. If you enter the full name, the domain appears twice: receivers do not find the key, and the mail counts as unsigned.',
      ja: '多くの DNS 管理画面では、入力した名前の後にドメインが自動で付きます。完全な名前を入力するとドメインが二重になり、受信側は鍵を見つけられず、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'In your DNS panel, open the DKIM records and enter only the part before the domain as the name, for example s1._domainkey. Then delete the records with the doubled name. If you name the selector here, the audit shows the exact record.',
      ja: 'DNS 管理画面で DKIM レコードを開き、名前の欄にはドメインより前の部分（例: s1._domainkey）だけを入力してください。そのあと、二重になったレコードを削除します。ここでセレクターを指定すると、公開すべきレコードを表示できます。',
    },
  },
  sources: [citeDkim(6376, '3.6.2.1', 'K27'), citeDkim(8020, '2')],
  judge: ({ target, domainkeyDoubled, domainkeyRoot, wildcardTxt, dkimSelectors }) => {
    const doubled = repliesIn(domainkeyDoubled.from);
    if (domainkeyDoubled.state === 'absent') return pass(null, { replies: doubled });
    const unreached = unreachedIn(domainkeyDoubled, domainkeyRoot, wildcardTxt);
    if (unreached.length > 0) return cannotTell(unreached);
    if (domainkeyRoot.state === 'seen') return notApplicable(rightPlace);
    // Only where other names are denied does an answer prove that this one exists.
    if (repliesIn(wildcardTxt.from)[0]?.outcome !== 'nxdomain') return notApplicable(undecided);
    const named = dkimSelectors.state === 'seen' ? assessDkim(dkimSelectors.value).selectors : [];
    if (named.some((selector) => selector.state === 'missing' && doubledName(selector) !== null))
      return notApplicable(byName);
    const { domain } = target;
    return fail(
      {
        en: `There are records below _domainkey.${domain}.${domain}, where nobody looks, but none below _domainkey.${domain}.`,
        ja: `誰も参照しない _domainkey.${domain}.${domain} の下にレコードがあり、_domainkey.${domain} の下にはありません。`,
      },
      { replies: [...doubled, ...repliesIn(domainkeyRoot.from)] },
    );
  },
});

const rightPlace = {
  en: 'DKIM records are where receivers look for them.',
  ja: '正しい名前の下に DKIM レコードがあります。',
};
const undecided = {
  en: 'The name server answers for names that do not exist, so this cannot be judged from outside.',
  ja: '存在しない名前にもネームサーバーが応答するため、外部からは判定できません。',
};
const byName = {
  en: 'The record of a named selector was found there; another check shows how to move it.',
  ja: '指定されたセレクターのレコードがそこで見つかりました。移す方法は別の項目で示します。',
};
