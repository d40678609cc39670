// S38: an exp= whose text receivers cannot use.
import { isKnown, txtValues } from '../../../../shared/dns.ts';
import type { Text } from '../../../../shared/text.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { isExplanation } from '../../protocols/spf/explain.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfExplanationUnusable = defineAudit({
  id: 'spf-explanation-unusable',
  topic: 'spf',
  subject: 'domain',
  severity: 'info',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF explanation cannot be used', ja: 'SPF の説明文（exp）が使えません' },
    passed: { en: 'The SPF explanation can be used', ja: 'SPF の説明文（exp）は使えます' },
    why: {
      en: 'The modifier exp= names a text that receivers may show to a refused sender. If they cannot read it, they use their own text; the SPF result stays the same.',
      ja: 'exp= は、拒否した送信者に受信側が示す説明文の場所です。読めない場合は受信側の文面が使われ、SPF の結果には影響しません。',
    },
    fix: {
      en: 'Publish exactly one TXT record in plain ASCII at that name, or delete exp= as below.',
      ja: 'その名前に ASCII だけの TXT レコードを 1 つだけ公開するか、下のように exp= を削除してください。',
    },
  },
  sources: [citeSpf('6.2', 'S38')],
  judge: ({ spfTree }) => {
    const { root, domain, text, reply } = assessSpf(spfTree);
    const exp = root.terms.find(({ term }) => term.kind === 'exp');
    const [told] = exp?.replies ?? [];
    if (exp === undefined || told === undefined) return notApplicable(noText);
    if (!isKnown(told)) return cannotTell([told]);
    const texts = txtValues(told);
    const name = told.question.name;
    const reason = whyUnusable(texts);
    if (reason === null) return pass(null, { replies: [reply, told] });
    const cure = curedSpf(root, [{ span: exp.term.span, put: '' }]);
    return fail(
      { en: `${name}: ${reason.en}`, ja: `${name}: ${reason.ja}` },
      { details: [spfExcerpt(domain, text, markTerms([exp.term], reason)), cure], replies: [reply, told] },
    );
  },
});

const noText = {
  en: 'The record names no explanation to check.',
  ja: '確認できる説明文（exp）は指定されていません。',
};

function whyUnusable(texts: readonly string[]): Text | null {
  const [text, ...others] = texts;
  if (text === undefined) return { en: 'there is no TXT record.', ja: 'TXT レコードがありません。' };
  if (others.length > 0) return { en: 'there are several TXT records.', ja: 'TXT レコードが複数あります。' };
  if (isExplanation(text)) return null;
  return { en: 'the text is not ASCII or has a broken macro.', ja: 'ASCII 以外の文字か、不正なマクロがあります。' };
}
