// A recipient at a domain that cannot get mail.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { addressOf, judgeAddresses, ofMailboxes, entriesOf } from '../judge-addresses.ts';

export const draftAddressDomainReserved = defineAudit({
  id: 'draft-address-domain-reserved',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'medium',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'A domain cannot receive mail', ja: 'メールを受信できないドメインがあります' },
    passed: { en: 'All domains can receive mail', ja: 'メールを受信できるドメインです' },
    why: {
      en: 'Names under .test, .example, .invalid and .localhost, and the documentation domains example.com, .net and .org never accept mail: every message there is a hard bounce.',
      ja: '.test、.example、.invalid、.localhost、文書用の example.com / .net / .org はメールを受信しません。送るたびにハードバウンスになります。',
    },
    fix: {
      en: 'To try something, send to the mailbox simulator: success@simulator.amazonses.com.',
      ja: '試すときは、メールボックスシミュレーター（success@simulator.amazonses.com）に送ってください。',
    },
  },
  sources: [citeRfc(2606, '2')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(
      entriesOf(form, ['to', 'cc', 'bcc']),
      ofMailboxes((mailbox) =>
        isReserved(mailbox.domain)
          ? { en: `${addressOf(mailbox)} accepts no mail.`, ja: `${addressOf(mailbox)} はメールを受信しません。` }
          : null,
      ),
    ),
});

function isReserved(domain: string): boolean {
  const name = domain.toLowerCase();
  if (name.startsWith('[')) return false;
  return /(?:^|\.)(?:test|example|invalid|localhost)$/u.test(name) || /(?:^|\.)example\.(?:com|net|org)$/u.test(name);
}
