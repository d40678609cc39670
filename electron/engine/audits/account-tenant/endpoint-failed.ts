// A multi-region endpoint could not be made.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noEndpoints } from '../judge-listed.ts';

export const accountTenantEndpointFailed = defineAudit({
  id: 'account-tenant-endpoint-failed',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'high',
  needs: ['regionEndpoints'],
  texts: {
    title: { en: 'A multi-region endpoint has failed', ja: 'マルチリージョンエンドポイントの作成に失敗しています' },
    passed: { en: 'No multi-region endpoint has failed', ja: '失敗したマルチリージョンエンドポイントはありません' },
    why: {
      en: 'Mail that names this endpoint cannot be sent, from either of its regions.',
      ja: 'このエンドポイントを指定したメールは、どちらのリージョンからも送信できません。',
    },
    fix: {
      en: 'Check that the secondary region has production access and the same identities and configuration sets. Then delete the endpoint and create it again.',
      ja: 'セカンダリリージョンに本番稼働アクセスと、同じ ID・設定セットがあることを確認してから、エンドポイントを削除して作り直してください。',
    },
  },
  sources: [citeSes('global endpoints', 'global-endpoints')],
  judge: ({ regionEndpoints }) =>
    judgeListed(regionEndpoints, {
      isFault: ({ status }) => status === 'FAILED',
      nameOf: ({ name }) => name,
      says: ({ en, ja }) => ({ en: `FAILED: ${en}.`, ja: `状態が FAILED: ${ja}。` }),
      none: noEndpoints,
    }),
});
