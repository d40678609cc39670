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
      en: 'The From address differs in capitals from the verified one',
      ja: 'From アドレスの大文字と小文字が検証時と異なります',
    },
    passed: {
      en: 'The From address is spelled like the verified one',
      ja: 'From アドレスの表記は検証時と一致しています',
    },
    why: {
      en: 'SES distinguishes capitals before the @. To SES this is another, unverified address, and it refuses the message.',
      ja: 'SES は @ より前の部分の大文字と小文字を区別します。未検証の別のアドレスとして扱われ、メールは拒否されます。',
    },
    fix: {
      en: 'Write the address exactly as verified, or verify the domain, which covers every spelling.',
      ja: '検証時とまったく同じ表記にするか、どの表記でも使えるようにドメインを検証してください。',
    },
  },
  sources: [citeSes('verified identities', 'verify-addresses-and-domains')],
  judge: ({ draftSender: { address, identity, differsInCase } }) => {
    if (!differsInCase) return pass();
    return fail({
      en: `${identity.name} is verified, not ${address}.`,
      ja: `検証されているのは ${identity.name} で、${address} ではありません。`,
    });
  },
});
