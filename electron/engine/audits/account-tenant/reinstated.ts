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
      en: 'REINSTATED means that you allowed sending again although findings are open. It lasts until they are resolved or a new violation occurs, which can stop the tenant again.',
      ja: 'REINSTATED は、問題が残ったまま利用者側で送信を再開した状態です。問題が解決するか新たな違反があるまで続き、違反があれば再び停止されることがあります。',
    },
    fix: {
      en: 'Resolve the findings of the tenant in Recommendations before its next large send.',
      ja: '次の大量送信の前に、「推奨事項」にあるテナントの問題を解決してください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionTenants }) =>
    judgeListed(regionTenants, {
      isFault: ({ sendingStatus }) => sendingStatus === 'REINSTATED',
      nameOf: ({ name }) => name,
      says: ({ en, ja }) => ({ en: `Reinstated: ${en}.`, ja: `再開済み: ${ja}。` }),
      none: noTenants,
    }),
});
