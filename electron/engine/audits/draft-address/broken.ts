// An address that cannot be read.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgeAddresses, typedAddresses } from '../judge-addresses.ts';

export const draftAddressBroken = defineAudit({
  id: 'draft-address-broken',
  topic: 'draft-address',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftMessage'],
  texts: {
    title: { en: 'An address cannot be read', ja: '読み取れないアドレスがあります' },
    passed: { en: 'All addresses can be read', ja: 'すべてのアドレスを読み取れます' },
    why: {
      en: 'SES refuses the whole message because of one malformed address; nobody gets it.',
      ja: '1 つでも形式の誤ったアドレスがあると、SES はメール全体を拒否し、誰にも届きません。',
    },
    fix: {
      en: 'Write it as name@example.com, or "Name" <name@example.com>.',
      ja: 'name@example.com または "名前" <name@example.com> の形で入力してください。',
    },
  },
  sources: [citeRfc(5322, '3.4')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(typedAddresses(form), ({ faults, mailboxes }) => {
      const [fault] = faults;
      if (fault !== undefined) return fault.says;
      return mailboxes.length === 0 ? { en: 'There is no address in it.', ja: 'アドレスがありません。' } : null;
    }),
});
