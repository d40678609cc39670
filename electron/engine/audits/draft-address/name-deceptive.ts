// A display name that shows another address.
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressNameDeceptive = defineAudit({
  id: 'draft-address-name-deceptive',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'high',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A display name shows another address', ja: '表示名に別のアドレスが書かれています' },
    passed: { en: 'Display names show no other address', ja: '表示名に別のアドレスはありません' },
    why: {
      en: 'Phishing mail puts a trusted address into the name. Filters penalize a From name that contains an address of another domain.',
      ja: '信頼されたアドレスを表示名に書くのはフィッシングの手口です。From の表示名に別ドメインのアドレスがあると、フィルターの評価が下がります。',
    },
    fix: { en: 'Use the name of a person or company, without an address.', ja: '人名や会社名だけにしてください。' },
  },
  sources: [{ title: 'Gmail: Email sender guidelines', url: 'https://support.google.com/mail/answer/81126' }],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form, ['from', 'replyTo']),
      ofMailboxes((mailbox) =>
        isOther(mailbox)
          ? {
              en: `The name "${mailbox.name}" is not the address ${addressOf(mailbox)}.`,
              ja: `表示名「${mailbox.name}」がアドレス ${addressOf(mailbox)} と異なります。`,
            }
          : null,
      ),
    ),
});

function isOther({ name, domain }: { readonly name: string | null; readonly domain: string }): boolean {
  const shown = /@([\w.-]+\.\w+)/u.exec(name ?? '')?.[1];
  return shown !== undefined && shown.toLowerCase() !== domain.toLowerCase();
}
