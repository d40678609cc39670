// Somebody else sends the message, too, and is not verified.
import { sayThese } from '../../derive/say-these.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingSenderUnverified = defineAudit({
  id: 'draft-sending-sender-unverified',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftOtherSenders'],
  texts: {
    title: { en: 'Another sender is not verified', ja: 'ほかの送信者のアドレスが検証されていません' },
    passed: { en: 'All other senders are verified', ja: 'ほかの送信者もすべて検証済みです' },
    why: {
      en: 'SES requires every address in From and Sender to be verified in the region, not only the first. Otherwise it refuses the message with MessageRejected.',
      ja: 'From と Sender に書かれたアドレスは、最初の 1 つだけでなくすべて、同じリージョンで検証済みである必要があります。そうでない場合は MessageRejected で拒否されます。',
    },
    fix: {
      en: 'Delete the Sender header or the extra address, and put those who should get replies into Reply-To.',
      ja: 'Sender ヘッダーまたは余分なアドレスを削除し、返信先は Reply-To に指定してください。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftOtherSenders }) => {
    const unverified = draftOtherSenders.filter(({ verified }) => !verified);
    return unverified.length > 0 ? fail(sayThese(unverified.map(({ address }) => address))) : pass();
  },
});
