// No selector was named and none of the well-known ones answered: DKIM may well be in order, but cannot be judged.
import { repliesIn } from '../../../../shared/evidence.ts';
import { assessDkim } from '../../derive/dkim-assessment.ts';
import { selectorTable } from '../../derive/dkim-details.ts';
import { sendsNoMail } from '../../derive/no-mail.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeDkim, noMail } from '../judge-dkim-selectors.ts';

export const dkimSelectorUnknown = defineAudit({
  id: 'dkim-selector-unknown',
  topic: 'dkim',
  subject: 'domain',
  severity: 'info',
  needs: ['target'],
  weighs: ['dkimSelectors', 'domainkeyRoot', 'apexTxt', 'mx'],
  texts: {
    title: {
      en: 'No DKIM selector is known, so no key can be judged',
      ja: 'DKIM セレクターが不明のため、鍵を判定できません',
    },
    passed: { en: 'At least one DKIM selector is known', ja: 'DKIM セレクターを確認できました' },
    why: {
      en: 'DNS has no list of selectors, and many services, including Amazon SES, use selectors that cannot be guessed. The common names were tried without result. This is not a fault of the domain: its mail may well be signed.',
      ja: 'DNS からセレクターの一覧は取得できず、Amazon SES をはじめ、推測できないセレクターを使うサービスも多くあります。よく使われる名前には応答がありませんでしたが、ドメインの不備を示すものではなく、正しく署名されている可能性もあります。',
    },
    fix: {
      en: 'Paste the header of a message that the domain has sent, or name a selector: the value of s= in its DKIM-Signature header. In Amazon SES, the DKIM section of the identity shows its three selectors.',
      ja: 'このドメインから送信したメールのヘッダーを貼り付けるか、セレクター（DKIM-Signature ヘッダーの s= の値）を指定してください。Amazon SES では、アイデンティティの DKIM 欄に 3 つのセレクターが表示されます。',
    },
  },
  sources: [citeDkim(6376, '3.1')],
  judge: ({ target, dkimSelectors, domainkeyRoot, apexTxt, mx }) => {
    const replies = repliesIn(dkimSelectors.from);
    if (dkimSelectors.state === 'unreachable') return cannotTell(replies);
    const { selectors } = dkimSelectors.state === 'seen' ? assessDkim(dkimSelectors.value) : { selectors: [] };
    if (selectors.length > 0) return pass(null, { details: [selectorTable(selectors)], replies });
    const silent = sendsNoMail({ apexTxt, mx });
    if (silent === 'unknown') return cannotTell(unreachedIn(apexTxt, mx));
    if (silent === 'yes') return notApplicable(noMail);
    if (domainkeyRoot.state === 'absent') return notApplicable(nothingBelow);
    return fail(
      {
        en: `None of the common selectors exists below _domainkey.${target.domain}, and none was named.`,
        ja: `_domainkey.${target.domain} の下で、よく使われるセレクターはどれも応答せず、指定されたものもありません。`,
      },
      { replies },
    );
  },
});

const nothingBelow = {
  en: '_domainkey does not exist, so there are no selectors; another check covers that.',
  ja: '_domainkey が存在しないため、セレクターもありません。別の項目で判定します。',
};
