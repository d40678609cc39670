// Sending is paused for the configuration set.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingSetPaused = defineAudit({
  id: 'draft-sending-set-paused',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSet'],
  texts: {
    title: { en: 'Sending is paused for the configuration set', ja: '設定セットの送信が一時停止されています' },
    passed: { en: 'Sending is enabled for the configuration set', ja: '設定セットの送信は有効です' },
    why: {
      en: 'SES refuses every message with this configuration set, whether the message names it or it is the default of the identity.',
      ja: 'メールで指定した場合も、ID のデフォルトとして使われる場合も、この設定セットによる送信はすべて拒否されます。',
    },
    fix: {
      en: 'Find out why it was paused; then enable it again (PutConfigurationSetSendingOptions) or choose another configuration set.',
      ja: '一時停止の理由を確認したうえで、再び有効にするか（PutConfigurationSetSendingOptions）、別の設定セットを選んでください。',
    },
  },
  sources: [citeSes('configuration sets', 'using-configuration-sets')],
  judge: ({ draftSet: { name, sendingEnabled } }) =>
    sendingEnabled
      ? pass()
      : fail({ en: `Sending is disabled for "${name}".`, ja: `「${name}」の送信は無効になっています。` }),
});
