// S26: an included record that lets everyone pass.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { type SpfNode, type SpfTreeTerm, unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfIncludePermissive = defineAudit({
  id: 'spf-include-permissive',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['spfTree'],
  texts: {
    title: { en: 'An included record lets everyone send', ja: 'include の参照先が誰にでも送信を許可しています' },
    passed: { en: 'No included record lets everyone send', ja: 'include の参照先に無制限の許可はありません' },
    why: {
      en: 'If the record behind an include ends in +all, the include matches every server in the world, so your record lets everyone pass. Forged mail passes SPF in your name.',
      ja: 'include の参照先が +all で終わっていると、世界中のどのサーバーも include に一致し、貴ドメインの SPF に合格します。なりすましメールも合格します。',
    },
    fix: {
      en: 'Delete the include, as below, and ask the service for a record that lists its servers.',
      ja: '下のように include を削除し、サーバーを列挙したレコードをサービスに求めてください。',
    },
  },
  sources: [citeSpf('5.2', 'S26'), citeSpf('5.1')],
  judge: ({ spfTree }) => {
    const { domain, text, root, reply } = assessSpf(spfTree);
    // RFC 7208 5.2: a target that ends in ?all, ~all or -all simply does not match; only a pass is taken over.
    const open = passingIncludes(root);
    const [first] = open;
    if (first === undefined) {
      const unknown = unreachedBelow(root);
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, { replies: [reply] });
    }
    const own = root.terms.filter((item) => open.includes(item)).map(({ term }) => term);
    const marks = markTerms(own, { en: 'passes for everyone', ja: '誰でも合格します' });
    const excerpt = spfExcerpt(domain, text, marks);
    const cure =
      own.length === 0
        ? []
        : [
            curedSpf(
              root,
              own.map(({ span }) => ({ span, put: '' })),
            ),
          ];
    const replies = [reply, ...open.flatMap(({ child }) => (child === null ? [] : repliesOf(child)))];
    return fail(
      { en: `${first.term.text} ends in +all.`, ja: `${first.term.text} の参照先が +all で終わっています。` },
      { details: [excerpt, ...cure, showTree(root)], replies },
    );
  },
});

/** Includes that match for everyone, on a way where every include passes on what it finds. */
function passingIncludes(node: SpfNode): readonly SpfTreeTerm[] {
  return node.terms.flatMap((item): readonly SpfTreeTerm[] => {
    const { term, child, reached } = item;
    if (!reached || child === null || (term.kind === 'include' && term.qualifier !== '+')) return [];
    const below = passingIncludes(child);
    const ending = endingOf(child);
    const opens = term.kind === 'include' && ((ending.kind === 'all' && ending.qualifier === '+') || below.length > 0);
    return opens ? [item, ...below] : below;
  });
}
