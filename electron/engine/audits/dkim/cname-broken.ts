// K24: the CNAME at a selector in use ends nowhere, in a loop, or after too many steps.
import type { Detail } from '../../../../shared/detail.ts';
import { curedTtlSeconds } from '../../derive/cured-ttl.ts';
import type { AssessedSelector } from '../../derive/dkim-assessment.ts';
import { chainTable, sayChainEnd } from '../../derive/dkim-chain.ts';
import { appendedTarget } from '../../derive/dkim-misses.ts';
import { defineAudit } from '../define-audit.ts';
import { citeDkim, isNamed, judgeDkimSelectors, onlyNamed } from '../judge-dkim-selectors.ts';

export const dkimCnameBroken = defineAudit({
  id: 'dkim-cname-broken',
  topic: 'dkim',
  subject: 'domain',
  severity: 'blocker',
  needs: ['dkimSelectors'],
  texts: {
    title: {
      en: 'The CNAME of a selector in use leads nowhere',
      ja: '使用中のセレクターの CNAME に参照先がありません',
    },
    passed: {
      en: 'The CNAMEs of the named selectors lead somewhere',
      ja: '指定したセレクターの CNAME は正しくたどれます',
    },
    why: {
      en: 'The selector points to a key that your mail service publishes, but nothing is at the end of the pointer. Receivers find no key, and the mail counts as unsigned.',
      ja: 'このセレクターは、送信サービスが公開する鍵への参照です。参照先に何もないため受信側は鍵を取得できず、署名のないメールとして扱われます。',
    },
    fix: {
      en: 'Compare the target of the CNAME with the one in the console of your mail service. If your DNS panel appended your domain to it, write the target with a dot at the end. If it is right, the service has withdrawn the key: set up DKIM there again.',
      ja: 'CNAME の値を、送信サービスの管理画面の値と照合してください。末尾に自ドメインが付いている場合は、値の最後にドットを付けて登録し直します。値が正しければサービス側で鍵が廃止されているため、DKIM を設定し直してください。',
    },
  },
  sources: [citeDkim(1034, '3.6.2', 'K24'), citeDkim(6376, '3.6.2')],
  judge: ({ dkimSelectors }) =>
    judgeDkimSelectors(dkimSelectors, {
      about: isNamed,
      none: onlyNamed,
      faultOf: (selector) => {
        if (selector.state !== 'broken-chain') return null;
        const end = sayChainEnd(selector);
        return {
          says: { en: `${selector.selector}: ${end.en}`, ja: `${selector.selector}: ${end.ja}` },
          details: [...chainTable(selector), ...cure(selector)],
          replies: selector.around.filter(({ question }) => question.type === 'CNAME'),
        };
      },
    }),
});

function cure(selector: AssessedSelector): readonly Detail[] {
  const target = appendedTarget(selector);
  const [instead] = selector.reply.chain;
  if (target === null || instead === undefined) return [];
  const { name } = selector;
  return [
    {
      kind: 'record-to-publish',
      act: 'replace',
      name,
      type: 'CNAME',
      value: target,
      ttlSeconds: curedTtlSeconds,
      instead,
    },
  ];
}
