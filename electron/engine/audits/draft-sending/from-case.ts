// The From address differs from the verified one in its capitals alone.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';

export const draftSendingFromCase = defineAudit({
  id: 'draft-sending-from-case',
  topic: 'draft-sending',
  subject: 'draft',
  severity: 'blocker',
  needs: ['draftSender'],
  texts: {
    title: {
      en: 'The From address is verified in other capitals',
      ja: 'From アドレスの大文字と小文字が検証時と異なります',
    },
    passed: { en: 'The From address is spelled as it is verified', ja: 'From アドレスの表記は検証時と一致しています' },
    why: {
      en: 'SES compares the part before the @ letter by letter. To SES this is another address, which is not verified: the message is refused.',
      ja: 'SES は @ より前の部分の大文字と小文字を区別します。未検証の別のアドレスとして扱われ、メールは拒否されます。',
    },
    fix: {
      en: 'Write the address exactly as it is verified, or verify the domain, which covers every spelling.',
      ja: '検証時とまったく同じ表記にするか、どの表記でも使えるようにドメインを検証してください。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftSender: { address, identity, differsInCase } }) => {
    if (!differsInCase) return pass();
    return fail({
      en: `Verified is ${identity.name}, not ${address}.`,
      ja: `検証されているのは ${identity.name} で、${address} ではありません。`,
    });
  },
});
