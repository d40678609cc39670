// SES has disabled the sending of a tenant.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noEntities } from '../judge-listed.ts';

export const accountTenantDisabledBySes = defineAudit({
  id: 'account-tenant-disabled-by-ses',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'high',
  needs: ['regionEntities'],
  texts: {
    title: { en: 'SES has disabled a tenant', ja: 'SES がテナントの送信を無効にしています' },
    passed: { en: 'SES has disabled no tenant', ja: 'SES に無効化されたテナントはありません' },
    why: {
      en: 'All mail of this tenant is refused, because its reputation fell below what its policy allows. Other mail of the account is not affected: that is what tenants are for.',
      ja: 'ポリシーの許容範囲を超えて評価が下がったため、このテナントの送信はすべて拒否されます。ほかのメールには影響しません。',
    },
    fix: {
      en: "Look at the tenant's findings in Recommendations, remove their cause, and wait until SES lifts its status. Enabling the tenant yourself does not override SES.",
      ja: '「推奨事項」でテナントの問題を確認し、原因を取り除いて SES による解除を待ってください。利用者側で有効にしても SES の判断は覆りません。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionEntities }) =>
    judgeListed(regionEntities, {
      isFault: ({ sesStatus }) => sesStatus === 'DISABLED',
      nameOf: ({ reference, sesCause }) => (sesCause === null ? reference : `${reference} (${sesCause})`),
      says: ({ en, ja }) => ({ en: `Disabled by SES: ${en}.`, ja: `SES により無効: ${ja}。` }),
      none: noEntities,
    }),
});
