// A mailto: or tel: link that does not hold an address or a number.
import { linksOf } from '../../mail/addresses-of.ts';
import { readAddress } from '../../mail/read-address.ts';
import { parseMailAddress } from '../../protocols/mail-address/parse.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit } from '../define-audit.ts';
import { judgePlaces } from '../judge-places.ts';

export const draftLinkContactMalformed = defineAudit({
  id: 'draft-link-contact-malformed',
  topic: 'draft-link',
  subject: 'draft',
  severity: 'medium',
  needs: ['draft', 'draftMarkup', 'draftRendered', 'draftRenderedMarkup'],
  texts: {
    title: { en: 'A mailto: or tel: link is malformed', ja: 'mailto: または tel: リンクの形式が正しくありません' },
    passed: {
      en: 'Every mailto: and tel: link is well-formed',
      ja: 'mailto: と tel: リンクはすべて正しい形式です',
    },
    why: {
      en: 'A click opens an empty message, or a call to nobody.',
      ja: 'クリックしても宛先のないメールが開くか、電話をかけられません。',
    },
    fix: {
      en: 'Write mailto: followed by only the e-mail address, or tel: followed by the number with its country code, such as +81312345678.',
      ja: 'mailto: の後にはメールアドレスだけを、tel: の後には +81312345678 のように国番号からの番号を書いてください。',
    },
  },
  sources: [citeRfc(6068, '2'), citeRfc(3966, '3')],
  judge: ({ draft, ...markups }) =>
    judgePlaces(
      draft,
      linksOf(markups).flatMap(({ address, span }) => {
        const read = readAddress(address);
        const isWrong = (read.kind === 'mail' && !isMail(read.rest)) || (read.kind === 'phone' && !isPhone(read.rest));
        return isWrong
          ? [
              {
                span,
                says: {
                  en: `“${address.trim().slice(0, 80)}” does not work as written.`,
                  ja: `「${address.trim().slice(0, 80)}」はこのままでは使えません。`,
                },
              },
            ]
          : [];
      }),
    ),
});

/** Without an address it opens a message to be shared with anyone, which is allowed. */
function isMail(rest: string): boolean {
  const [to = '', query] = rest.split('?', 2);
  if (to === '') return query !== undefined;
  return to.split(',').every((address) => parseMailAddress(address.replaceAll('%40', '@')).ok);
}

function isPhone(rest: string): boolean {
  const [number = ''] = rest.split(';', 1);
  return /^\+?[\d().\s*#-]{3,24}$/u.test(number.replaceAll('%20', ' '));
}
