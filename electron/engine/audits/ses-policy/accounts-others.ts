// Who outside the own account may use the identity: a list to be looked through now and then.
import type { Table } from '../../../../shared/detail.ts';
import { allowsSending, type Grant, grantsOf, limitsMail, outsidersIn } from '../../derive/ses-policy-statement.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { judgeSesPolicies } from '../judge-ses-policies.ts';

export const sesPolicyAccountsOthers = defineAudit({
  id: 'ses-policy-accounts-others',
  topic: 'ses-policy',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'Other accounts may use this identity', ja: '他のアカウントにこの ID の利用を許可しています' },
    passed: { en: 'No other account may use this identity', ja: '他のアカウントに許可していません' },
    why: {
      en: 'Mail of these accounts carries your name and your DKIM signature. Their bounces and complaints count for their own reputation, but a block listing can hit your domain.',
      ja: 'これらのアカウントのメールは、貴社の名前と DKIM 署名で届きます。バウンスや苦情は相手側の評価になりますが、ブロックリストへの登録はご自身のドメインにも影響します。',
    },
    fix: {
      en: 'Check that you know every account below, and delete the policies of those that no longer send for you.',
      ja: '下のアカウントがすべて把握済みか確認し、すでに送信していない相手のポリシーは削除してください。',
    },
  },
  sources: [citeSes('sending authorization', 'sending-authorization')],
  judge: ({ sesIdentity }) =>
    judgeSesPolicies(sesIdentity, (policies) => {
      const grants = grantsOf(policies).filter(({ statement }) => outsidersIn(statement).length > 0);
      if (grants.length === 0) return pass();
      const names = [...new Set(grants.flatMap(({ statement }) => outsidersIn(statement).map(({ value }) => value)))];
      return fail(
        { en: `Allowed: ${names.join(', ')}.`, ja: `許可している相手: ${names.join('、')}。` },
        { details: [grantsTable(grants)] },
      );
    }),
});

const grantsTable = (grants: readonly Grant[]): Table => ({
  kind: 'table',
  title: { en: 'What is granted to others', ja: '他のアカウントへの許可' },
  columns: [
    { en: 'Policy', ja: 'ポリシー' },
    { en: 'Principal', ja: 'プリンシパル' },
    { en: 'Actions', ja: 'アクション' },
    { en: 'Sending', ja: '送信' },
  ],
  rows: grants.flatMap(({ policy, statement }) =>
    outsidersIn(statement).map(({ value }) => [
      policy.name,
      value,
      statement.actions.map((action) => action.value).join(', '),
      sendingCell(statement),
    ]),
  ),
});

function sendingCell(statement: Grant['statement']) {
  if (!allowsSending(statement)) return { en: 'no', ja: '不可' };
  return limitsMail(statement) ? { en: 'limited', ja: '限定付き' } : { en: 'without limits', ja: '制限なし' };
}
