// An address that cannot be read.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { type AddressField, entriesOf, judgeAddresses } from '../judge-addresses.ts';

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
      en: 'SES refuses the whole message because of one malformed address. If only part of the entry can be read, somebody would be left out.',
      ja: '1 つでも形式の誤ったアドレスがあると、SES はメール全体を拒否します。入力の一部しか読み取れない場合は、届かない人が出ます。',
    },
    fix: {
      en: 'Write it as name@example.com, or "Name" <name@example.com>.',
      ja: 'name@example.com または "名前" <name@example.com> の形で入力してください。',
    },
  },
  sources: [citeRfc(5322, '3.4')],
  judge: ({ draftMessage: { form } }) =>
    judgeAddresses(entriesOf(form), ({ field, faults, mailboxes, groups }) => {
      // A comma too many leaves nobody out.
      const fault = faults.find(({ code }) => code !== 'empty');
      if (fault !== undefined) return fault.says;
      if (mailboxes.length === 0) return groups.length > 0 && recipients.has(field) ? null : none;
      const literal = mailboxes.find(({ domain }) => domain.startsWith('['));
      if (literal !== undefined && !recipients.has(field)) return unverifiable;
      return mailboxes.some(({ domain }) => !domain.includes('.') && !domain.startsWith('[')) ? dotless : null;
    }),
});

const recipients: ReadonlySet<AddressField> = new Set<AddressField>(['to', 'cc', 'bcc']);
const none = { en: 'It contains no address.', ja: 'アドレスがありません。' };
const unverifiable = {
  en: 'An address literal cannot be an SES identity; use an address at a domain.',
  ja: 'IP アドレス形式の ID は作成できません。送信元にはドメインのアドレスを使ってください。',
};
const dotless = { en: 'The domain has no dot.', ja: 'ドメインにドットがありません。' };
