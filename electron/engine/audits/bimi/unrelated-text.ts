// B03: other texts than BIMI at the name of the BIMI record: SPF, verification texts, the answer of a wildcard.
import { isKnown, txtValues } from '../../../../shared/dns.ts';
import { ownReply } from '../../derive/bimi-found.ts';
import { removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { looksLikeBimi } from '../../protocols/bimi/parse.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiUnrelatedText = defineAudit({
  id: 'bimi-unrelated-text',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  texts: {
    title: {
      en: 'Something else stands where the BIMI record belongs',
      ja: 'BIMI レコードの場所に別のレコードがあります',
    },
    passed: { en: 'Only BIMI stands at its name', ja: 'BIMI の名前には BIMI レコードだけがあります' },
    why: {
      en: 'Receivers pass over texts that are not BIMI, so they do no harm to a record beside them. But nobody puts them here on purpose: a wildcard TXT record or a slip in the DNS panel does, and the same slip may hide elsewhere.',
      ja: '受信側は BIMI でない文字列を読み飛ばすため、隣のレコードに害はありません。ただし、意図してここに置く人はいません。ワイルドカードの TXT レコードか入力の誤りが原因で、同じ誤りがほかにもあるかもしれません。',
    },
    fix: {
      en: 'Delete these texts at this name. If they come from a wildcard (*), replace the wildcard by records at the names that need them.',
      ja: 'この名前の不要な文字列を削除してください。ワイルドカード（*）による応答なら、必要な名前だけに個別のレコードを置いてください。',
    },
  },
  sources: [citeBimi('Assertion Record Discovery', 'B03')],
  judge: ({ target, bimi }) => {
    const own = ownReply(target.domain, bimi);
    if (own === undefined || !isKnown(own)) return cannotTell(own === undefined ? [] : [own]);
    const texts = txtValues(own);
    if (texts.length === 0) return notApplicable(nothing);
    const others = texts.filter((text) => !looksLikeBimi(text));
    if (others.length === 0) return pass(null, { replies: [own] });
    const isSpf = others.some((text) => /^v=spf1(?: |$)/iu.test(text));
    return fail(isSpf ? spfText(own.question.name) : otherText(own.question.name, others.length), {
      details: [
        ...others.map((text) => textExcerpt(own, text, [{ start: 0, end: text.length, reason: notBimi }])),
        ...others.map((text) => removeText(own, text)),
      ],
      replies: [own],
    });
  },
});

const nothing = { en: 'Nothing is published at this name.', ja: 'この名前には何も公開されていません。' };
const notBimi = { en: 'This is no BIMI record.', ja: 'BIMI レコードではありません。' };
const spfText = (name: string) => ({
  en: `An SPF record stands at ${name}.`,
  ja: `${name} に SPF レコードがあります。`,
});
const otherText = (name: string, count: number) => ({
  en: `${name} answers with ${count === 1 ? 'a text' : `${count} texts`} that ${count === 1 ? 'is' : 'are'} no BIMI record.`,
  ja: `${name} に BIMI でない文字列が ${count} 件あります。`,
});
