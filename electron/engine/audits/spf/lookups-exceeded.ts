// S27: more than 10 terms that look up.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { costTable } from '../../derive/spf-costs.ts';
import { lightenedSpf } from '../../derive/spf-lighten.ts';
import { maxLookups } from '../../protocols/spf/evaluate.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { nodesOf, unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfLookupsExceeded = defineAudit({
  id: 'spf-lookups-exceeded',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF needs more than 10 lookups', ja: 'SPF のルックアップが 10 回を超えています' },
    passed: { en: 'SPF stays within 10 lookups', ja: 'SPF のルックアップは 10 回以内です' },
    why: {
      en: 'Receivers stop at 10 lookups and answer permerror. Mail from senders listed late in the record then fails SPF, mostly without anybody noticing, because it depends on which sender was tried.',
      ja: '受信側はルックアップが 10 回を超えると評価をやめ、permerror とします。レコードの後ろのほうにある送信元のメールが SPF に失敗しますが、送信元によって結果が変わるため気付きにくい問題です。',
    },
    fix: {
      en: 'Look at the tree for what costs most. Delete includes of services you no longer use, replace a and mx by ip4/ip6, and move newsletters or ticket systems to sub-domains with records of their own.',
      ja: 'ツリーで消費の多い項目を確認してください。使っていないサービスの include を削除し、a や mx は ip4/ip6 に置き換えます。メール配信やサポートのシステムは、専用のサブドメインに分けます。',
    },
  },
  sources: [citeSpf('4.6.4', 'S27')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const replies = nodesOf(root).flatMap(repliesOf);
    const lighter = lightenedSpf(root);
    const details = [showTree(root), costTable(root), ...(lighter === null ? [] : [lighter])];
    if (root.lookups > maxLookups)
      return fail(
        {
          en: `${root.lookups} lookups where 10 are allowed: ${root.lookups - maxLookups} too many.`,
          ja: `ルックアップが ${root.lookups} 回あり、上限の 10 回を ${root.lookups - maxLookups} 回超えています。`,
        },
        { details, replies },
      );
    const unknown = unreachedBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    return pass(
      { en: `${root.lookups} of 10 lookups.`, ja: `10 回中 ${root.lookups} 回です。` },
      { details: [showTree(root)], replies },
    );
  },
});
