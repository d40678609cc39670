// TS-2: Virtual Deliverability Manager knows nothing of what the simulator answers.
import { recipientsOf } from '../../derive/asked-sending.ts';
import { isSimulatorRecipient } from '../../protocols/mail-address/simulator-recipient.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingSimulatorVdm = defineAudit({
  id: 'draft-sending-simulator-vdm',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'info',
  needs: ['draftMessage', 'draftSendAccount'],
  texts: {
    title: {
      en: 'Virtual Deliverability Manager does not show simulator mail',
      ja: 'メールボックスシミュレーター宛ては VDM に記録されません',
    },
    passed: {
      en: 'Virtual Deliverability Manager shows all of this message',
      ja: 'シミュレーター宛てとして VDM から除外されることはありません',
    },
    why: {
      en: 'Deliveries, bounces and complaints of the mailbox simulator do not appear there. Finding nothing there proves nothing.',
      ja: 'シミュレーターの配信、バウンス、苦情は Virtual Deliverability Manager に表示されません。見つからなくても問題とは限りません。',
    },
    fix: {
      en: 'Watch this message through the event destinations of its configuration set.',
      ja: '結果は設定セットのイベント送信先で確認してください。',
    },
  },
  sources: [citeSes('using the mailbox simulator', 'send-an-email-from-console', 'SES2-TS-2')],
  judge: ({ draftMessage: { form }, draftSendAccount }) => {
    if (!draftSendAccount.vdmEnabled) return notApplicable(off);
    const simulated = recipientsOf(form).filter(isSimulatorRecipient).length;
    if (simulated === 0) return pass();
    return fail({
      en: `${simulated} of the recipients ${simulated === 1 ? 'is a simulator address' : 'are simulator addresses'}.`,
      ja: `宛先のうち ${simulated} 件がシミュレーターです。`,
    });
  },
});

const off = {
  en: 'Virtual Deliverability Manager is off in this region.',
  ja: 'このリージョンでは Virtual Deliverability Manager が無効です。',
};
