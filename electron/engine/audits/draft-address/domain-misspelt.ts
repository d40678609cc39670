// A domain one slip away from a large mailbox provider.
import { editDistance } from '../../protocols/text/edit-distance.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressDomainMisspelt = defineAudit({
  id: 'draft-address-domain-misspelt',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'low',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A domain looks misspelt', ja: 'つづりの誤りと思われるドメインがあります' },
    passed: { en: 'No domain looks misspelt', ja: 'つづりの誤りは見つかりません' },
    why: {
      en: "Such addresses bounce, or belong to people who collect other people's mail.",
      ja: 'バウンスするか、他人のメールを集める目的で登録されたドメインに届くおそれがあります。',
    },
    fix: {
      en: 'Check the domain with the recipient, or correct it.',
      ja: 'ドメインのつづりを確認し、誤りであれば直してください。',
    },
  },
  sources: [
    {
      title: 'M3AAWG Sender Best Common Practices: address validation',
      url: 'https://www.m3aawg.org/documents/en/m3aawg-sender-best-common-practices-version-30',
    },
  ],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form, ['to', 'cc', 'bcc']),
      ofMailboxes((mailbox) => {
        const meant = meantBy(mailbox.domain.toLowerCase());
        return meant === null
          ? null
          : {
              en: `${addressOf(mailbox)}: ${meant}?`,
              ja: `${addressOf(mailbox)} は ${meant} の誤りではありませんか。`,
            };
      }),
    ),
});

const providers = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'yahoo.co.jp',
  'icloud.com',
  'docomo.ne.jp',
  'ezweb.ne.jp',
  'softbank.ne.jp',
];
/** Domains of their own that are one slip from another. */
const others: ReadonlySet<string> = new Set([
  'mail.com',
  'gmx.com',
  'ymail.com',
  'email.com',
  'hotmail.co',
  'yahoo.co',
  'yahoo.cn',
  'gmail.co',
]);

function meantBy(domain: string): string | null {
  if (providers.includes(domain) || others.has(domain)) return null;
  return providers.find((provider) => editDistance(domain, provider) === 1 || isSwapped(domain, provider)) ?? null;
}

/** Two neighbours changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at !== -1 && one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2) === other;
}
