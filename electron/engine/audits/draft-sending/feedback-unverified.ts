// Bounces are to go to an address that is not verified.
import { bareAddress } from '../../derive/typed-addresses.ts';
import { parseMailAddress } from '../../protocols/mail-address/parse.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { delegatedText, isDelegated, judgeSender } from '../judge-sender.ts';

export const draftSendingFeedbackUnverified = defineAudit({
  id: 'draft-sending-feedback-unverified',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  weighs: ['draftFeedbackSender'],
  texts: {
    title: { en: 'The feedback address is not verified', ja: 'フィードバックの転送先アドレスが検証されていません' },
    passed: { en: 'The feedback address is verified', ja: 'フィードバックの転送先アドレスは検証済みです' },
    why: {
      en: 'The address to which SES sends bounces and complaints must be covered by a verified identity, as From must. Otherwise SES refuses the message.',
      ja: 'バウンスや苦情の転送先アドレスも、From と同様に検証済みの ID に含まれている必要があります。そうでない場合、メールは SES に拒否されます。',
    },
    fix: {
      en: 'Use an address that a verified identity covers, with the same capitals, or leave the field empty to use the From address.',
      ja: '検証済みの ID に含まれるアドレスを検証時の表記で指定するか、空欄にしてください。空欄の場合は From アドレスが使われます。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftMessage, draftFeedbackSender }) => {
    const address = bareAddress(draftMessage.form.feedbackAddress ?? '');
    if (!parseMailAddress(address).ok) return notApplicable(none);
    if (isDelegated(draftMessage, 'return-path')) return notApplicable(delegatedText);
    return judgeSender(draftFeedbackSender, {
      absent: () => fail(uncovered(address)),
      seen: ({ identity, differsInCase }) =>
        identity.verifiedForSending && !differsInCase ? pass() : fail(unfit(address, identity.name)),
    });
  },
});

const none = { en: 'No feedback address is given.', ja: 'フィードバックの転送先アドレスは指定されていません。' };
const uncovered = (address: string) => ({
  en: `No identity of this region covers ${address}.`,
  ja: `このリージョンに ${address} を含む ID がありません。`,
});
const unfit = (address: string, name: string) => ({
  en: `The identity ${name} does not cover ${address}: it cannot send, or its capitals differ.`,
  ja: `ID ${name} では ${address} を使用できません。送信できない状態か、大文字と小文字が異なります。`,
});
