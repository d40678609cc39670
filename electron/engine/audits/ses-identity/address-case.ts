// SES1-ID-2: an address was verified with capitals, and SES compares the From address letter by letter.
import { citeSes } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { onlyAddresses } from '../judge-ses-identity.ts';

export const sesIdentityAddressCase = defineAudit({
  id: 'ses-identity-address-case',
  topic: 'ses-identity',
  subject: 'identity',
  severity: 'info',
  needs: ['sesIdentity'],
  texts: {
    title: { en: 'The address was verified with capital letters', ja: '大文字を含むアドレスで検証されています' },
    passed: { en: 'The address was verified in lower case', ja: '小文字のアドレスで検証されています' },
    why: {
      en: 'SES compares the part before the @ letter by letter. A program that writes the same address in lower case is refused with MessageRejected, unless the domain is verified, too.',
      ja: 'SES は @ より前の部分の大文字と小文字を区別します。同じアドレスを小文字で書くプログラムからの送信は、ドメインも検証済みでない限り MessageRejected で拒否されます。',
    },
    fix: {
      en: 'Write the From address exactly as it is verified, or verify the domain, which covers every spelling.',
      ja: 'From アドレスを検証時と同じ表記にするか、どの表記でも使えるようにドメインを検証してください。',
    },
  },
  sources: [citeSes('Creating and verifying identities', 'creating-identities', 'SES1-ID-2')],
  judge: ({ sesIdentity: { kind, name } }) => {
    if (kind === 'domain') return notApplicable(onlyAddresses);
    if (name === name.toLowerCase()) return pass();
    return fail({
      en: `Verified is ${name}, not ${name.toLowerCase()}.`,
      ja: `検証されているのは ${name} で、${name.toLowerCase()} ではありません。`,
    });
  },
});
