// SES watches the reputation of a tenant without ever stopping it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const accountTenantPolicyNone = defineAudit({
  id: 'account-tenant-policy-none',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'low',
  needs: ['regionEntities'],
  texts: {
    title: { en: 'A tenant has no reputation policy', ja: '評価ポリシーのないテナントがあります' },
    passed: { en: 'Every tenant has a reputation policy', ja: 'すべてのテナントに評価ポリシーがあります' },
    why: {
      en: 'With the policy none a tenant that mails a bad list goes on until the whole account is under review.',
      ja: 'ポリシーが none の場合、質の悪いリストに送るテナントがあっても止まらず、アカウント全体がレビューの対象になるおそれがあります。',
    },
    fix: {
      en: 'Give the tenant the policy standard, or strict where others must not suffer from it.',
      ja: 'テナントに standard、またはほかへの影響を避けたい場合は strict のポリシーを設定してください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionEntities }) => {
    if (regionEntities.length === 0) return notApplicable(none);
    const open = regionEntities
      .filter(({ policy }) => policy?.endsWith('/none') === true)
      .map(({ reference }) => reference);
    if (open.length === 0) return pass();
    return fail({ en: `The policy is none: ${open.join(', ')}.`, ja: `ポリシーが none: ${open.join(', ')}` });
  },
});

const none = {
  en: 'SES manages the reputation of nothing by itself in this region.',
  ja: 'このリージョンに、SES が評価を管理する対象はありません。',
};
