// SES has a reputation finding of high impact about a tenant.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noEntities } from '../judge-listed.ts';

export const accountTenantImpactHigh = defineAudit({
  id: 'account-tenant-impact-high',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'high',
  needs: ['regionEntities'],
  texts: {
    title: { en: 'The reputation of a tenant is in danger', ja: 'テナントの評価に重大な問題があります' },
    passed: { en: 'No tenant has a finding of high impact', ja: '重大な問題のあるテナントはありません' },
    why: {
      en: 'SES counts too many bounces or complaints of this tenant, or reports from outside. With the policy standard or strict SES may stop it; without one it counts against the account as a whole.',
      ja: 'テナントのバウンスや苦情、または外部からの報告が多い状態です。ポリシーが standard または strict の場合は送信が停止されることがあり、ポリシーがなければアカウント全体の評価に影響します。',
    },
    fix: {
      en: 'Read its findings in Recommendations, and hold back its mail until the cause is removed.',
      ja: '「推奨事項」で内容を確認し、原因を取り除くまでこのテナントの送信を控えてください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionEntities }) =>
    judgeListed(regionEntities, {
      isFault: ({ impact }) => impact === 'HIGH',
      nameOf: ({ reference }) => reference,
      says: ({ en, ja }) => ({ en: `Impact HIGH: ${en}.`, ja: `影響度 HIGH: ${ja}。` }),
      none: noEntities,
    }),
});
