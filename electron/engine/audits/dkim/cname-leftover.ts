// K24: the CNAME at a well-known selector, which nobody named, ends nowhere.
import { chainTable, sayChainEnd } from '../../derive/dkim-chain.ts';
import { removeKeyRecord } from '../../derive/dkim-details.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, judgeDkimSelectors, onlyFound } from '../judge-dkim-selectors.ts';

export const dkimCnameLeftover = defineAudit({
  id: 'dkim-cname-leftover',
  topic: 'dkim',
  subject: 'domain',
  severity: 'info',
  needs: ['dkimSelectors'],
  texts: {
    title: {
      en: 'The CNAME of a common selector leads nowhere',
      ja: 'よく使われるセレクターの CNAME に参照先がありません',
    },
    passed: { en: 'The CNAMEs found by probing lead somewhere', ja: '探索で見つかった CNAME は正しくたどれます' },
    why: {
      en: 'It may be left over from a service that you no longer use, or be a spare: Microsoft 365 fills selector2 only when it first rotates keys. It matters only if mail is signed with it.',
      ja: '使わなくなったサービスの名残か、予備のセレクターと考えられます。Microsoft 365 の selector2 は、最初に鍵が交換されるまで空のままです。署名に使われている場合にだけ問題になります。',
    },
    fix: {
      en: 'If you still use the service, leave the record. If not, delete it, so that nobody else can publish a key at its target.',
      ja: 'サービスを利用中であれば、そのままで構いません。利用していなければ、参照先に第三者が鍵を公開できないよう、このレコードを削除してください。',
    },
  },
  sources: [citeDkim(1034, '3.6.2', 'K24')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: ({ isNamed }) => !isNamed,
      none: onlyFound,
      faultOf: (selector) => {
        if (selector.state !== 'broken-chain') return null;
        const end = sayChainEnd(selector);
        return {
          says: { en: `${selector.selector}: ${end.en}`, ja: `${selector.selector}: ${end.ja}` },
          details: [...chainTable(selector), ...removeKeyRecord(selector)],
        };
      },
    }),
});
