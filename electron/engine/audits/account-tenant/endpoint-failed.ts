// A multi-region endpoint could not be made.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

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
      ja: 'エンドポイントを削除して作り直してください。その前に、セカンダリリージョンに本番アクセスと、同じ ID・設定セットがあることを確認します。',
    },
  },
  sources: [citeSes('global endpoints', 'global-endpoints')],
  judge: ({ regionEndpoints }) => {
    if (regionEndpoints.length === 0) return notApplicable(none);
    const names = regionEndpoints.filter(({ status }) => status === 'FAILED').map(({ name }) => name);
    if (names.length === 0) return pass();
    return fail({ en: `FAILED: ${names.join(', ')}.`, ja: `状態が FAILED: ${names.join(', ')}` });
  },
});

const none = {
  en: 'The account has no multi-region endpoints here.',
  ja: 'マルチリージョンエンドポイントはありません。',
};
