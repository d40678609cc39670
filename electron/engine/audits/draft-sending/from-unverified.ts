// The From address is of no identity that may send.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { delegatedText, fromAddress, isDelegated, judgeSender, noFromText } from '../judge-sender.ts';

export const draftSendingFromUnverified = defineAudit({
  id: 'draft-sending-from-unverified',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  weighs: ['draftSender'],
  texts: {
    title: { en: 'The From address is not verified', ja: 'From アドレスが検証されていません' },
    passed: { en: 'The From address is verified', ja: 'From アドレスは検証済みです' },
    why: {
      en: 'SES sends only from addresses and domains that are verified in the region of the call. Any other message is refused with MessageRejected.',
      ja: 'SES で送信できるのは、同じリージョンで検証済みのアドレスとドメインだけです。それ以外は MessageRejected で拒否されます。',
    },
    fix: {
      en: 'Choose an identity that can send, verify this domain or address in this region, or change the region.',
      ja: '送信できる ID を選ぶか、このリージョンでドメインまたはアドレスを検証するか、リージョンを変更してください。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftMessage, draftSender }) => {
    const from = fromAddress(draftMessage);
    if (from === null) return notApplicable(noFromText);
    if (isDelegated(draftMessage, 'from')) return notApplicable(delegatedText);
    return judgeSender(draftSender, {
      absent: () => fail(uncovered(from, draftMessage.form.region ?? '')),
      seen: ({ identity, differsInCase }) => {
        if (differsInCase) return notApplicable(otherCase);
        return identity.verifiedForSending ? pass() : fail(pending(identity.name, identity.verification));
      },
    });
  },
});

const uncovered = (from: string, region: string) => ({
  en: `No identity in ${region} covers ${from}.`,
  ja: `${region} に ${from} を含む ID がありません。`,
});
const pending = (name: string, status: string) => ({
  en: `The identity ${name} cannot send: its state is ${status}.`,
  ja: `ID ${name} からは送信できません（状態: ${status}）。`,
});
const otherCase = {
  en: 'It differs in capitals from the verified address; another check covers that.',
  ja: '大文字と小文字の異なるアドレスが検証されています。別の項目で判定します。',
};
