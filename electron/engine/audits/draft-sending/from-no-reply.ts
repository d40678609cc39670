// Mail that cannot be answered.
import { sayThese } from '../../derive/say-these.ts';
import { typedAddresses } from '../../derive/typed-addresses.ts';
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const draftSendingFromNoReply = defineAudit({
  id: 'draft-sending-from-no-reply',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'Recipients cannot reply to the mail', ja: '返信できないメールになっています' },
    passed: { en: 'Recipients can reply to the mail', ja: '返信できるメールです' },
    why: {
      en: 'People who cannot reply may use the spam button instead, and replies are a good sign to mailbox providers.',
      ja: '返信できない受信者は、迷惑メールの報告で意思表示しがちです。返信は、メールプロバイダーから良い評価を得る要素にもなります。',
    },
    fix: {
      en: 'Use an address that somebody reads, in From or at least in Reply-To.',
      ja: '送信元 (From)、または少なくとも Reply-To に、担当者が確認するアドレスを指定してください。',
    },
  },
  sources: [citeSes('tips and best practices', 'tips-and-best-practices')],
  judge: ({ draftMessage: { form } }) => {
    const answers = form.replyTo.flatMap(typedAddresses);
    const asked = answers.length > 0 ? answers : typedAddresses(form.from);
    if (asked.length === 0) return notApplicable(none);
    return asked.every((address) => noReply.test(address)) ? fail(sayThese(asked)) : pass();
  },
});

const noReply = /^(no|do-?not)[-_.]?reply([-_.+\d][^@]*)?@/iu;
const none = { en: 'There is no From address.', ja: 'From アドレスがありません。' };
