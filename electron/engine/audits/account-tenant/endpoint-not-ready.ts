// A multi-region endpoint is being made or deleted.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noEndpoints } from '../judge-listed.ts';

export const accountTenantEndpointNotReady = defineAudit({
  id: 'account-tenant-endpoint-not-ready',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'info',
  needs: ['regionEndpoints'],
  texts: {
    title: {
      en: 'A multi-region endpoint is not ready',
      ja: '準備のできていないマルチリージョンエンドポイントがあります',
    },
    passed: { en: 'Every multi-region endpoint is ready', ja: 'すべてのマルチリージョンエンドポイントが使用できます' },
    why: {
      en: 'Until its status is READY, mail that names this endpoint cannot be sent.',
      ja: '状態が READY になるまで、このエンドポイントを指定したメールは送信できません。',
    },
    fix: {
      en: 'Wait until it is READY before the application names it; while one is deleted, take its ID out of the application.',
      ja: 'READY になるまで、アプリケーションで指定しないでください。削除中の場合は、アプリケーションから ID を外します。',
    },
  },
  sources: [citeSes('global endpoints', 'global-endpoints')],
  judge: ({ regionEndpoints }) =>
    judgeListed(regionEndpoints, {
      isFault: ({ status }) => status !== 'READY' && status !== 'FAILED',
      nameOf: ({ name, status }) => `${name} (${status})`,
      says: ({ en, ja }) => ({ en: `Not ready: ${en}.`, ja: `READY でないエンドポイント: ${ja}。` }),
      none: noEndpoints,
    }),
});
