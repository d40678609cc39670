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
      en: 'Mail that names this endpoint is refused, in both of its regions.',
      ja: 'このエンドポイントを指定した送信は、どちらのリージョンでも拒否されます。',
    },
    fix: {
      en: 'Delete the endpoint and create it again. See before that the secondary region has production access and the same identities and configuration sets.',
      ja: 'エンドポイントを削除して作り直してください。その前に、セカンダリリージョンに本番稼働アクセスと、同じ ID・設定セットがあることを確認します。',
    },
  },
  sources: [citeSes('global endpoints', 'global-endpoints')],
  judge: ({ regionEndpoints }) =>
    judgeListed(regionEndpoints, {
      isFault: ({ status }) => status === 'FAILED',
      nameOf: ({ name }) => name,
      says: ({ en, ja }) => ({ en: `FAILED: ${en}.`, ja: `状態が FAILED: ${ja}` }),
      none: noEndpoints,
    }),
});
