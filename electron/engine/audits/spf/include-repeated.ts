// S34: the same record reached by more than one term, each time at full cost.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { repeatedTargets } from '../../derive/spf-costs.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { spareTerms } from '../../derive/spf-lighten.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfIncludeRepeated = defineAudit({
  id: 'spf-include-repeated',
  topic: 'spf',
  subject: 'domain',
  severity: 'low',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The same SPF record is included more than once', ja: '同じ SPF レコードが重複して参照されています' },
    passed: { en: 'No SPF record is included twice', ja: '重複して参照される SPF レコードはありません' },
    why: {
      en: 'Every include costs lookups again, even for a record that was already read. The second time authorizes nobody new.',
      ja: 'include は、すでに参照したレコードでも毎回ルックアップを消費します。2 回目の参照で新たに許可される送信元はありません。',
    },
    fix: {
      en: 'Keep one of them. The record below leaves out the repetitions in your own record; only the providers can remove those in theirs.',
      ja: '1 つだけ残してください。下のレコードは自社のレコードにある重複を除いたものです。事業者側のレコードにある重複は、事業者にしか直せません。',
    },
  },
  sources: [citeSpf('4.6.4', 'S34')],
  judge: ({ spfTree }) => {
    const { root, domain, text } = assessSpf(spfTree);
    const groups = repeatedTargets(root);
    const [first] = groups;
    if (first === undefined) {
      const unknown = unreachedBelow(root);
      return unknown.length > 0 ? cannotTell(unknown) : pass();
    }
    const spare = spareTerms(root).map(({ term }) => term);
    const name = first[0]?.item.child?.domain ?? '';
    const marks = markTerms(spare, { en: 'included elsewhere too', ja: 'ほかでも参照されています' });
    const edits = spare.map(({ span }) => ({ span, put: '' }));
    const cure = spare.length === 0 ? [] : [spfExcerpt(domain, text, marks), curedSpf(root, edits)];
    return fail(
      { en: `${name} is reached ${first.length} times.`, ja: `${name} が ${first.length} 回参照されています。` },
      { details: [...cure, showTree(root)], replies: first.flatMap(({ holder }) => repliesOf(holder)) },
    );
  },
});
