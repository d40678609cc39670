// S24: a redirect whose target has no record, several, or one that is itself a permerror.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { breakReplies, sayBreak } from '../../derive/say-spf-break.ts';
import { breaksIn } from '../../protocols/spf/breaks.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfRedirectBroken = defineAudit({
  id: 'spf-redirect-broken',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'The redirect leads to no valid SPF record',
      ja: 'redirect の参照先に有効な SPF レコードがありません',
    },
    passed: { en: 'The redirect leads to a valid SPF record', ja: 'redirect の参照先は有効です' },
    why: {
      en: 'With a redirect, the record of another domain decides about your mail. If there is none, or it is invalid, SPF ends in permerror (a permanent error) for every message that no earlier term matches.',
      ja: 'redirect では、別ドメインのレコードがメールの判定を決めます。参照先にレコードがない、または無効な場合、手前の項目に一致しないメールはすべて permerror（恒久エラー）になります。',
    },
    fix: {
      en: 'Correct the name of the target, or repair its record if it is yours. If you no longer need the redirect, publish the record below, which ends in ~all.',
      ja: '参照先の名前を修正するか、自社のレコードであればその内容を修正してください。redirect が不要であれば、~all で終わる下のレコードを公開します。',
    },
  },
  sources: [citeSpf('6.1', 'S24')],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const redirect = root.terms.find(({ term, reached }) => term.kind === 'redirect' && reached);
    if (redirect === undefined) return notApplicable(noRedirect);
    const broken = breaksIn(root).filter(
      ({ path, kind }) => path[0] === redirect && kind !== 'loop' && kind !== 'mx-hosts',
    );
    const [first] = broken;
    if (first === undefined) {
      const unknown = redirect.child === null ? [] : unreachedBelow(redirect.child);
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: [reply] });
    }
    const { span } = redirect.term;
    const marks = markTerms([redirect.term], {
      en: 'leads to no valid record',
      ja: '参照先に有効なレコードがありません',
    });
    return fail(sayBreak(first), {
      details: [spfExcerpt(domain, text, marks), curedSpf(root, [{ span, put: '~all' }], complete), showTree(root)],
      replies: [reply, ...broken.flatMap(breakReplies)],
    });
  },
});

const noRedirect = { en: 'The record has no redirect.', ja: 'redirect は使われていません。' };

const complete = {
  en: 'Before you publish, check that every sender of the domain is listed before "~all".',
  ja: 'すべての送信元が「~all」の前にあることを確認してください。',
};
