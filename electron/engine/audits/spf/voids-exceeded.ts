// S29: more than 2 terms whose questions come back empty.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf } from '../../derive/spf-cure.ts';
import { emptyTerms } from '../../derive/spf-costs.ts';
import { maxVoids } from '../../protocols/spf/evaluate.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unansweredBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfVoidsExceeded = defineAudit({
  id: 'spf-voids-exceeded',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF has more than 2 void lookups', ja: 'SPF で空振りのルックアップが 2 回を超えています' },
    passed: { en: 'SPF has no more than 2 void lookups', ja: 'SPF の空振りのルックアップは 2 回以内です' },
    why: {
      en: 'A lookup that finds nothing is called void. RFC 7208 allows two; at the third, receivers may answer permerror (a permanent error). A few names that no longer exist can break SPF for all senders listed after them.',
      ja: '何も見つからないルックアップを「空振り」（void）と呼びます。RFC 7208 が認めるのは 2 回までで、3 回目で受信側は permerror（恒久エラー）とすることがあります。なくなった名前が残っているだけで、それより後ろの送信元が SPF に合格しなくなります。',
    },
    fix: {
      en: 'Delete the terms that find nothing, shown in the tree. Then audit again.',
      ja: '空振りしている項目（ツリーに示しています）を削除し、もう一度診断してください。',
    },
  },
  sources: [citeSpf('4.6.4', 'S29')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const empty = emptyTerms(root);
    const replies = empty.flatMap(({ item }) => [
      ...item.replies,
      ...(item.child === null ? [] : repliesOf(item.child)),
    ]);
    if (root.voids > maxVoids) {
      const names = listNames(empty.map(({ item }) => item.term.text));
      const own = empty.filter(({ holder }) => holder === root).map(({ item }) => ({ span: item.term.span, put: '' }));
      const left = root.voids - own.length;
      const cure = own.length === 0 ? [] : [curedSpf(root, own, left > maxVoids ? sayLeft(left) : undefined)];
      return fail(
        {
          en: `${root.voids} terms find nothing, where 2 are allowed: ${names.en}.`,
          ja: `${root.voids} 個の項目が空振りしています（上限 2 回）: ${names.ja}`,
        },
        { details: [...cure, showTree(root)], replies },
      );
    }
    const unknown = unansweredBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    return pass(
      { en: `${root.voids} of 2 void lookups.`, ja: `空振りのルックアップは ${root.voids} 回です（上限 2 回）。` },
      replies.length > 0 ? { replies } : {},
    );
  },
});

const sayLeft = (left: number) => ({
  en: `${left} more ${left === 1 ? 'is' : 'are'} in records that others run: ask them to fix these, or remove the include that leads there.`,
  ja: `残りの ${left} 個は他者のレコードにあります。管理者に修正を依頼するか、そこへ至る include を削除してください。`,
});
