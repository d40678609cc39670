// A tenant may not send, and SES is not known to be the cause.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeListed, noTenants } from '../judge-listed.ts';

export const accountTenantDisabled = defineAudit({
  id: 'account-tenant-disabled',
  topic: 'account-tenant',
  subject: 'account',
  severity: 'medium',
  needs: ['regionTenants'],
  weighs: ['regionEntities'],
  texts: {
    title: { en: 'A tenant is disabled', ja: '無効なテナントがあります' },
    passed: { en: 'Every tenant may send', ja: 'すべてのテナントが送信できます' },
    why: {
      en: 'Mail that names this tenant is refused. Unless SES did it, the tenant was disabled by your own setting.',
      ja: 'このテナントを指定した送信は拒否されます。SES によるものでなければ、利用者側の設定で無効になっています。',
    },
    fix: {
      en: 'Enable the tenant again if that was not meant, or take it out of the application that still names it.',
      ja: '意図した設定でなければテナントを有効に戻すか、指定しているアプリケーションから外してください。',
    },
  },
  sources: [citeSes('tenants', 'tenants')],
  judge: ({ regionTenants, regionEntities }) => {
    const entities = regionEntities.state === 'seen' ? regionEntities.value : [];
    const bySes = entities.filter(({ sesStatus }) => sesStatus === 'DISABLED').map(({ reference }) => reference);
    return judgeListed(regionTenants, {
      isFault: ({ sendingStatus, arn }) => sendingStatus === 'DISABLED' && !bySes.includes(arn),
      nameOf: ({ name }) => name,
      says: ({ en, ja }) => ({ en: `Disabled: ${en}.`, ja: `無効: ${ja}。` }),
      none: noTenants,
    });
  },
});
