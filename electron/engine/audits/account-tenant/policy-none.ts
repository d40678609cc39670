// SES watches the reputation of a tenant without ever stopping it.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noEntities } from '../judge-listed.ts';

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
      en: 'With the policy none a tenant that mails a bad list can go on until the whole account is under review.',
      ja: 'ポリシーが none の場合、質の悪いリストに送るテナントがあっても止まらず、アカウント全体がレビューの対象になるおそれがあります。',
    },
    fix: {
      en: 'Give the tenant the policy standard, or strict where others must not suffer from it.',
      ja: 'テナントに standard、またはほかへの影響を避けたい場合は strict のポリシーを設定してください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionEntities }) =>
    judgeListed(regionEntities, {
      isFault: ({ policy }) => policy?.endsWith('/none') === true,
      nameOf: ({ reference }) => reference,
      says: ({ en, ja }) => ({ en: `The policy is none: ${en}.`, ja: `ポリシーが none: ${ja}。` }),
      none: noEntities,
    }),
});
