// S33: an include or redirect that leads back to a record above it.
import { assessSpf, isOwnName } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { breakReplies, sayBreak } from '../../derive/say-spf-break.ts';
import { breaksIn } from '../../protocols/spf/breaks.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfIncludeLoop = defineAudit({
  id: 'spf-include-loop',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF records include each other in a loop', ja: 'SPF レコードの参照がループしています' },
    passed: { en: 'No loop among the SPF records', ja: 'SPF レコードの参照にループはありません' },
    why: {
      en: 'The records lead back to where they began. Receivers follow them until the limit of 10 lookups and then answer permerror (a permanent error) for your mail.',
      ja: '参照をたどると元のレコードに戻ります。受信側はルックアップ 10 回の上限までたどり続け、最後は permerror（恒久エラー）とします。',
    },
    fix: {
      en: 'Delete the term that leads back. If it is in your own record, publish the record below.',
      ja: '元に戻る項目を削除してください。自社のレコードにある場合は、下のレコードを公開します。',
    },
  },
  sources: [citeSpf('4.6.4', 'S33')],
  judge: ({ spfTree }) => {
    const { domain, root } = assessSpf(spfTree);
    const loops = breaksIn(root).filter(({ kind }) => kind === 'loop');
    const [first] = loops;
    if (first === undefined || first.term === null) {
      const unknown = unreachedBelow(root);
      return unknown.length > 0 ? cannotTell(unknown) : pass();
    }
    const { holder, term } = first;
    const marks = markTerms([term.term], { en: 'leads back', ja: '元に戻ります' });
    const excerpt = spfExcerpt(holder.domain, holder.reading?.text ?? '', marks);
    const cure = isOwnName(domain, holder.domain) ? [curedSpf(holder, [{ span: term.term.span, put: '' }])] : [];
    return fail(sayBreak(first), {
      details: [excerpt, ...cure, showTree(root)],
      replies: loops.flatMap(breakReplies),
    });
  },
});
