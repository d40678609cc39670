// CS-1: sending is switched off for the default configuration set.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const sesConfigurationSetSendingPaused = defineAudit({
  id: 'ses-configuration-set-sending-paused',
  topic: 'ses-configuration-set',
  subject: 'identity',
  severity: 'blocker',
  needs: ['sesDefaultSet'],
  texts: {
    title: {
      en: 'Sending is paused for the default configuration set',
      ja: 'デフォルト設定セットの送信が停止されています',
    },
    passed: { en: 'Sending is enabled for the default configuration set', ja: 'デフォルト設定セットの送信は有効です' },
    why: {
      en: 'Every send that uses this set is refused, and it is used wherever no other set is named. Such a pause is often set by an automatic rule after too many bounces, and forgotten.',
      ja: 'この設定セットを使う送信はすべて拒否されます。別の設定セットを指定しない送信にはこのセットが使われます。バウンス増加時の自動停止がそのまま忘れられていることもあります。',
    },
    fix: {
      en: 'Find out why it was paused (alarms, bounces, complaints). Then enable sending again with PutConfigurationSetSendingOptions or in the SES console.',
      ja: '停止された理由（アラーム、バウンス、苦情）を確認してから、SES コンソールまたは PutConfigurationSetSendingOptions で送信を有効に戻してください。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES2-CS-1', 'SES4-3')],
  judge: ({ sesDefaultSet: { name, sendingEnabled } }) =>
    sendingEnabled
      ? pass()
      : fail({
          en: `SES refuses every send with the set ${name}.`,
          ja: `設定セット ${name} を使う送信はすべて拒否されます。`,
        }),
});
