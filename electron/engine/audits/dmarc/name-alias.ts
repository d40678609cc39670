// D07: the `_dmarc` name is a CNAME, so that someone else writes the record.
import { sameText } from '../../../../shared/text.ts';
import { ownStep } from '../../derive/dmarc-record.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { cite } from '../judge-dmarc-record.ts';

export const dmarcNameAlias = defineAudit({
  id: 'dmarc-name-alias',
  topic: 'dmarc',
  subject: 'domain',
  severity: 'info',
  needs: ['target', 'dmarcWalk'],
  texts: {
    title: {
      en: 'The DMARC record is kept elsewhere (CNAME)',
      ja: 'DMARC レコードは別の場所で管理されています（CNAME）',
    },
    passed: {
      en: "The DMARC record is in the domain's own zone",
      ja: 'DMARC レコードは自ドメインのゾーンにあります',
    },
    why: {
      en: '_dmarc points to another name with a CNAME. This works, but whoever runs the target decides on your policy and on who receives your reports.',
      ja: '_dmarc が CNAME で別の名前を指しています。動作に問題はありませんが、ポリシーとレポートの送付先は参照先の管理者が決めることになります。',
    },
    fix: {
      en: 'Check that you still use the service that runs the target; change the policy there. To manage the record yourself, replace the CNAME with a TXT record of your own.',
      ja: '参照先のサービスを現在も利用しているか確認してください。ポリシーの変更は参照先で行います。自分で管理する場合は、CNAME を自分の TXT レコードに置き換えます。',
    },
  },
  sources: [cite(9989, '4.5', 'D07')],
  judge: ({ target, dmarcWalk }) => {
    const own = ownStep(target.domain, dmarcWalk);
    if (own === null) return pass();
    const { reply } = own;
    if (reply.chain.length === 0) return pass(null, { replies: [reply] });
    const hops = [reply.question.name, ...reply.chain];
    const end = reply.chain.at(-1) ?? '';
    return fail(
      { en: `${reply.question.name} is an alias of ${end}.`, ja: `${reply.question.name} は ${end} の別名です。` },
      {
        details: [
          {
            kind: 'table',
            title: { en: 'CNAME chain', ja: 'CNAME の連鎖' },
            columns: [sameText('#'), { en: 'Name', ja: '名前' }],
            rows: hops.map((name, index) => [String(index), name]),
          },
        ],
        replies: [reply],
      },
    );
  },
});
