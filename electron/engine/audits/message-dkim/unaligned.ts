// K34: signatures that pass, but for another domain than the author.
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { signatureTable, vouching } from '../judge-signatures.ts';

export const messageDkimUnaligned = defineAudit({
  id: 'message-dkim-unaligned',
  topic: 'message-dkim',
  subject: 'message',
  severity: 'medium',
  needs: ['mail'],
  texts: {
    title: { en: 'No signature belongs to the From domain', ja: 'From ドメインと一致する署名がありません' },
    passed: { en: 'A signature belongs to the From domain', ja: 'From ドメインと一致する署名があります' },
    why: {
      en: 'DMARC counts a signature only if its domain belongs to the one in From. A signature of another domain, such as that of the mail service, does not help the author.',
      ja: 'DMARC では、署名のドメインが From のドメインと一致しなければ数えられません。配信サービスなど別ドメインの署名は差出人の証明になりません。',
    },
    fix: {
      en: 'Sign with d= the From domain, or its organizational domain.',
      ja: 'd= に From のドメイン、またはその組織ドメインを指定して署名してください。',
    },
  },
  sources: [citeRfc(9989, '4.4.1', 'K34')],
  judge: ({ mail }) => {
    const passing = mail.signatures.filter(({ result }) => result === 'pass');
    const [first] = passing;
    if (vouching(mail).length > 0) return pass();
    if (first === undefined) return notApplicable(nonePasses);
    if (passing.every(({ domain }) => domain !== null && /(^|\.)amazonses\.com$/u.test(domain)))
      return notApplicable(onlySes);
    const names = [...new Set(passing.map(({ domain }) => domain ?? '?'))].join(', ');
    const from = mail.fromDomain ?? '?';
    return fail(
      {
        en: `Signed by ${names}, which does not belong to ${from}.`,
        ja: `署名は ${names} のもので、${from} と一致しません。`,
      },
      { details: [signatureTable(passing)] },
    );
  },
});

const nonePasses = {
  en: 'No signature passes; other checks cover that.',
  ja: '合格した署名がありません。別の項目で判定します。',
};
const onlySes = {
  en: 'Only amazonses.com signed; another check covers that.',
  ja: 'amazonses.com の署名だけです。別の項目で判定します。',
};
