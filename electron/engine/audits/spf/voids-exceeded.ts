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
      en: 'A lookup that finds nothing is void. Receivers allow two and then answer permerror, so a few names that no longer exist can break SPF for all senders behind them.',
      ja: '何も見つからないルックアップを「空振り」（void）と呼びます。受信側が認めるのは 2 回までで、それを超えると permerror になります。なくなった名前がいくつか残っているだけで、それより後ろの送信元の SPF が失敗します。',
    },
    fix: {
      en: 'Delete the terms whose names no longer have records; the list shows them.',
      ja: 'レコードがなくなった名前の項目を削除してください。該当する項目は一覧のとおりです。',
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
          en: `${root.voids} terms find nothing where 2 are allowed: ${names.en}.`,
          ja: `${root.voids} 個の項目が空振りしています（上限 2 回）: ${names.ja}`,
        },
        { details: [...cure, showTree(root)], replies },
      );
    }
    const unknown = unansweredBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    return pass(
      { en: `${root.voids} of 2.`, ja: `2 回中 ${root.voids} 回です。` },
      replies.length > 0 ? { replies } : {},
    );
  },
});

const sayLeft = (left: number) => ({
  en: `${left} more stand in records of others: ask their owners, or remove the include that leads there.`,
  ja: `残りの ${left} 個は他者のレコードにあります。管理者に修正を依頼するか、そこへ至る include を削除してください。`,
});
