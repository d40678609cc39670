// A tenant sends again although its findings are still open.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noTenants } from '../judge-listed.ts';

export const accountTenantReinstated = defineAudit({
  id: 'account-tenant-reinstated',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'low',
  needs: ['regionTenants'],
  texts: {
    title: {
      en: 'A tenant was reinstated in spite of its findings',
      ja: '問題を残したまま再開されたテナントがあります',
    },
    passed: { en: 'No tenant sends in spite of findings', ja: '問題を残したまま送信しているテナントはありません' },
    why: {
      en: 'REINSTATED means that sending was allowed again by hand. It lasts until the findings are solved or a new violation comes, and then the tenant is stopped again.',
      ja: 'REINSTATED は、手動で送信が再開された状態です。問題が解決するか新たな違反があるまで続き、違反があれば再び停止されます。',
    },
    fix: {
      en: 'Solve the findings of the tenant among the recommendations before its next large send.',
      ja: '次の大量送信の前に、推奨事項にあるテナントの問題を解決してください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionTenants }) =>
    judgeListed(regionTenants, {
      isFault: ({ sendingStatus }) => sendingStatus === 'REINSTATED',
      nameOf: ({ name }) => name,
      says: ({ en, ja }) => ({ en: `Reinstated: ${en}.`, ja: `再開済み: ${ja}` }),
      none: noTenants,
    }),
});
