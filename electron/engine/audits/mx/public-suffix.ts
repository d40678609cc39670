// M14: an MX record at a public suffix, under which strangers register their domains.
import { mxExcerpt, ownMx } from '../../derive/mx-detail.ts';
import { isNullMx, parseMx } from '../../protocols/mx/parse.ts';
import { suffixFacts } from '../../protocols/dmarc/public-suffix.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable } from '../define-audit.ts';

export const mxPublicSuffix = defineAudit({
  id: 'mx-public-suffix',
  topic: 'mx',
  subject: 'domain',
  severity: 'low',
  needs: ['target', 'mx'],
  texts: {
    title: { en: 'A public suffix receives mail', ja: 'パブリックサフィックスがメールを受信しています' },
    passed: { en: 'The domain is not a public suffix', ja: 'パブリックサフィックスではありません' },
    why: {
      en: 'Below a public suffix, other parties register their own domains. Receivers distrust mail from such a name, and DMARC treats it differently from ordinary domains.',
      ja: 'この名前の下では、第三者が自分のドメインを登録できます。受信側はこうした名前からのメールを警戒し、DMARC の扱いも通常のドメインと異なります。',
    },
    fix: {
      en: 'Use a name below the suffix to send and receive, and keep the suffix itself free of mail.',
      ja: '送受信にはその下の名前を使い、サフィックス自体ではメールを扱わないでください。',
    },
  },
  sources: [citeRfc(9989, '5.2', 'M14')],
  judge: ({ target, mx }) => {
    const { registrable, isListed, isPrivate } = suffixFacts(target.domain);
    if (registrable !== null || !isListed) return notApplicable(ordinary);
    const own = ownMx(mx);
    if (isNullMx(parseMx(own))) return notApplicable(noMail);
    const kind = isPrivate ? { en: 'private', ja: 'PRIVATE' } : { en: 'ICANN', ja: 'ICANN' };
    return fail(
      {
        en: `${target.domain} is in the ${kind.en} part of the public suffix list and has MX records.`,
        ja: `${target.domain} はパブリックサフィックスリスト（${kind.ja}）に掲載されており、MX レコードがあります。`,
      },
      { details: [mxExcerpt(own, () => null)], replies: [own] },
    );
  },
});

const ordinary = { en: 'The domain is not a public suffix.', ja: 'パブリックサフィックスではありません。' };
const noMail = { en: 'The suffix says that it receives no mail.', ja: 'メールを受信しないと宣言されています。' };
