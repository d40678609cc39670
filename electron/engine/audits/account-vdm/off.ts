// Virtual Deliverability Manager is off.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const accountVdmOff = defineAudit({
  id: 'account-vdm-off',
  topic: 'account-vdm',
  subject: 'account',
  severity: 'info',
  needs: ['regionAccount'],
  texts: {
    title: { en: 'Virtual Deliverability Manager is off', ja: 'Virtual Deliverability Manager が無効です' },
    passed: { en: 'Virtual Deliverability Manager is on', ja: 'Virtual Deliverability Manager は有効です' },
    why: {
      en: 'Without it there are no rates by mailbox provider, no recommendations by SES and no search for single messages.',
      ja: '無効の場合、プロバイダー別の率、SES による推奨事項、個々のメールの検索を利用できません。',
    },
    fix: {
      en: 'Enable it in the SES console. AWS charges for each message. Engagement tracking rewrites links and can stay off.',
      ja: 'SES コンソールで有効にしてください。送信数に応じた料金がかかります。エンゲージメント追跡はリンクを書き換えるため、無効のままでも構いません。',
    },
  },
  sources: [citeSes('Virtual Deliverability Manager settings', 'vdm-settings', 'SES3-1')],
  judge: ({ regionAccount }) => (regionAccount.vdmEnabled ? pass() : fail(disabled)),
});

const disabled = {
  en: 'GetAccount says that VdmEnabled is not ENABLED.',
  ja: 'GetAccount の VdmEnabled が ENABLED ではありません。',
};
