// An address that belongs to a role and not to a person.
import { recipientsOf } from '../../derive/asked-sending.ts';
import { sayThese } from '../../derive/say-these.ts';
import { citeRfc, citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingRecipientRole = defineAudit({
  id: 'draft-sending-recipient-role',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A recipient is a role address', ja: '役割用のアドレスが宛先に含まれています' },
    passed: { en: 'No recipient is a role address', ja: '役割用のアドレスは宛先にありません' },
    why: {
      en: 'Addresses such as postmaster@ and abuse@ reach the people who handle complaints. They seldom signed up for list mail, and tend to report it.',
      ja: 'postmaster@ や abuse@ などは、苦情対応の担当者に届きます。配信を希望していることは少なく、迷惑メールとして報告されやすい宛先です。',
    },
    fix: {
      en: 'Leave them out of lists. Personal mail to them is fine.',
      ja: '配信リストから外してください。担当者への個別の連絡には問題ありません。',
    },
  },
  sources: [citeSes('tips and best practices', 'tips-and-best-practices'), citeRfc(2142, '2')],
  judge: ({ draftMessage: { form } }) => {
    const roles = recipientsOf(form).filter((address) => roleNames.test(address));
    return roles.length > 0 ? fail(sayThese(roles)) : pass();
  },
});

const roleNames = /^(postmaster|abuse|noc|hostmaster|security|mailer-daemon)(\+[^@]*)?@/iu;
