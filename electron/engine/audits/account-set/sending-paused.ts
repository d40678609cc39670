// CS-1: sending is switched off for a set.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeRegionSets } from '../judge-region-sets.ts';

export const accountSetSendingPaused = defineAudit({
  id: 'account-set-sending-paused',
  topic: 'account-set',
  subject: 'account',
  severity: 'high',
  needs: [],
  weighs: ['regionSets'],
  texts: {
    title: { en: 'Sending is paused for configuration sets', ja: '送信が停止されている設定セットがあります' },
    passed: { en: 'Sending is enabled for every configuration set', ja: 'どの設定セットの送信も有効です' },
    why: {
      en: 'SES refuses every send that uses such a set. A pause is often set by an automatic rule after too many bounces, and then forgotten.',
      ja: 'この設定セットを使う送信はすべて拒否されます。バウンス増加時の自動停止が、そのまま忘れられていることもあります。',
    },
    fix: {
      en: 'Find out why it was paused (alarms, bounces, complaints). Then enable sending again in the SES console or with PutConfigurationSetSendingOptions, or delete a set that is not used.',
      ja: '停止された理由（アラーム、バウンス、苦情）を確認してから、SES コンソールまたは PutConfigurationSetSendingOptions で送信を有効に戻してください。使わない設定セットは削除します。',
    },
  },
  sources: [citeSes('managing configuration sets', 'managing-configuration-sets', 'SES2-CS-1', 'SES4-3')],
  judge: ({ regionSets }) =>
    judgeRegionSets(regionSets, {
      isFault: ({ sendingEnabled }) => !sendingEnabled,
      says: (names) => ({
        en: `SES refuses every send with ${names.en}.`,
        ja: `${names.ja} を使う送信はすべて拒否されます。`,
      }),
    }),
});
