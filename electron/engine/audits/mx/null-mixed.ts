// M02: a null MX that is none, because other MX records stand beside it or its preference is not 0.
import { exchangesIn } from '../../derive/mail-hosts.ts';
import { mxExcerpt, ownMx, removeMx, replaceMx } from '../../derive/mx-detail.ts';
import { isNullMx } from '../../protocols/mx/parse.ts';
import { nullMxValue } from '../../protocols/mx/print.ts';
import { citeRfc } from '../cite-rfc.ts';
import { defineAudit, fail, notApplicable, pass } from '../define-audit.ts';

export const mxNullMixed = defineAudit({
  id: 'mx-null-mixed',
  topic: 'mx',
  subject: 'domain',
  severity: 'high',
  needs: ['mx'],
  texts: {
    title: { en: 'The null MX is not valid', ja: 'Null MX が正しくありません' },
    passed: { en: 'The null MX is valid', ja: 'Null MX は正しく設定されています' },
    why: {
      en: 'A null MX ("0 .") says that a domain receives no mail; it counts only if it is the only MX record. Next to others, some senders give up at once while others deliver, so mail is lost at random.',
      ja: 'Null MX（「0 .」）は受信しないことの宣言で、唯一の MX レコードである場合にだけ有効です。ほかの MX と並んでいると、すぐ諦める送信側と配送を試みる送信側に分かれ、メールが不規則に失われます。',
    },
    fix: {
      en: 'Decide whether the domain receives mail. If it does, delete the record with the dot. If it does not, keep "0 ." and delete all others.',
      ja: '受信するかどうかを決めてください。受信するならドット（.）のレコードを削除し、受信しないなら「0 .」だけを残してほかをすべて削除します。',
    },
  },
  sources: [citeRfc(7505, '3', 'M02')],
  judge: ({ mx }) => {
    const own = ownMx(mx);
    const exchanges = exchangesIn(mx);
    const nulls = exchanges.filter(({ kind }) => kind === 'null');
    if (nulls.length === 0) return notApplicable(none);
    if (isNullMx(exchanges)) return pass(null, { replies: [own] });
    const isMixed = nulls.length < exchanges.length;
    // In order of preference: one that has preference 0 comes first and stays.
    const [first, ...repeated] = nulls;
    const cure = isMixed
      ? nulls.map((exchange) => removeMx(own, exchange))
      : [
          ...(first === undefined || first.preference === 0 ? [] : [replaceMx(own, { from: first, to: nullMxValue })]),
          ...repeated.map((exchange) => removeMx(own, exchange)),
        ];
    const marked = mxExcerpt(own, ({ kind }) => (kind === 'null' ? (isMixed ? mixedText : preferenceText) : null));
    return fail(isMixed ? mixedText : preferenceText, { details: [marked, ...cure], replies: [own] });
  },
});

const none = { en: 'There is no null MX.', ja: 'Null MX は使われていません。' };
const mixedText = {
  en: 'The null MX is next to MX records that name real hosts. The change below assumes that the domain receives mail.',
  ja: 'Null MX が、実在のホストを指す MX レコードと並んでいます。下の修正案は、メールを受信するドメインとみなしたものです。',
};
const preferenceText = {
  en: 'A null MX must be a single record with preference 0.',
  ja: 'Null MX は、優先度 0 のレコード 1 つだけでなければなりません。',
};
