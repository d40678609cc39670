// B03: other texts than BIMI at the name of the BIMI record: SPF, verification texts, the answer of a wildcard.
import { isKnown, txtValues } from '../../../../shared/dns.ts';
import { ownReply } from '../../derive/bimi-found.ts';
import { removeText, textExcerpt } from '../../derive/bimi-cure.ts';
import { unreachedIn } from '../../derive/unreached.ts';
import { isFromWildcard } from '../../derive/from-wildcard.ts';
import { looksLikeBimi } from '../../protocols/bimi/parse.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeBimi } from '../judge-bimi-record.ts';

export const bimiUnrelatedText = defineAudit({
  id: 'bimi-unrelated-text',
  topic: 'bimi',
  subject: 'domain',
  severity: 'medium',
  needs: ['target', 'bimi'],
  weighs: ['wildcardTxt'],
  texts: {
    title: {
      en: 'Another text is where the BIMI record belongs',
      ja: 'BIMI レコードの場所に別のレコードがあります',
    },
    passed: { en: 'The BIMI name holds only BIMI records', ja: 'BIMI の名前には BIMI レコードだけがあります' },
    why: {
      en: 'Receivers skip texts that are not BIMI, so these do not harm a record beside them. They usually come from a wildcard TXT record or a slip in the DNS panel, and the same slip may have happened at other names.',
      ja: '受信側は BIMI でない文字列を読み飛ばすため、隣のレコードに害はありません。多くはワイルドカードの TXT レコードか入力の誤りによるもので、ほかの名前でも同じ誤りがあるかもしれません。',
    },
    fix: {
      en: 'Delete these texts at this name. If they come from a wildcard (*), replace the wildcard with records at the names that need them.',
      ja: 'この名前の不要な文字列を削除してください。ワイルドカード（*）による応答なら、必要な名前だけに個別のレコードを置いてください。',
    },
  },
  sources: [citeBimi('Assertion Record Discovery', 'B03')],
  judge: ({ target, bimi, wildcardTxt }) => {
    const own = ownReply(target.domain, bimi);
    if (own === undefined || !isKnown(own)) return cannotTell(own === undefined ? [] : [own]);
    const texts = txtValues(own);
    if (texts.length === 0) return notApplicable(nothing);
    const others = texts.filter((text) => !looksLikeBimi(text));
    if (others.length === 0) return pass(null, { replies: [own] });
    if (wildcardTxt.state === 'unreachable') return cannotTell(unreachedIn(wildcardTxt));
    if (isFromWildcard(own, wildcardTxt)) return notApplicable(fromWildcard);
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

const fromWildcard = {
  en: 'A wildcard of the domain answers here; there is no record at this name.',
  ja: 'ドメインのワイルドカードによる応答で、この名前自体にレコードはありません。',
};
const nothing = { en: 'Nothing is published at this name.', ja: 'この名前には何も公開されていません。' };
const notBimi = { en: 'This is not a BIMI record.', ja: 'BIMI レコードではありません。' };
const spfText = (name: string) => ({
  en: `There is an SPF record at ${name}.`,
  ja: `${name} に SPF レコードがあります。`,
});
const otherText = (name: string, count: number) => ({
  en: `${name} holds ${count === 1 ? 'a text that is not a BIMI record' : `${count} texts that are not BIMI records`}.`,
  ja: `${name} に BIMI でない文字列が ${count} 件あります。`,
});
