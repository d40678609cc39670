// S28: 8 to 10 lookups used, so that the next service breaks SPF.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { costTable } from '../../derive/spf-costs.ts';
import { lightenedSpf } from '../../derive/spf-lighten.ts';
import { maxLookups } from '../../protocols/spf/evaluate.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { nodesOf, unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, notApplicable, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfLookupsNearLimit = defineAudit({
  id: 'spf-lookups-near-limit',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF is close to the limit of 10 lookups', ja: 'SPF のルックアップが上限の 10 回に近づいています' },
    passed: { en: 'SPF has lookups to spare', ja: 'SPF のルックアップには余裕があります' },
    why: {
      en: 'SPF still works, but the next service that you add, or one more include in the record of a provider, can exceed the limit. SPF can then start to fail without any change on your side.',
      ja: '現在は問題ありませんが、サービスを追加したり、事業者側のレコードで include が増えたりすると上限を超えることがあります。自社で何も変えなくても、ある日突然失敗するおそれがあります。',
    },
    fix: {
      en: 'Make room now: delete includes of services that you no longer use, and replace a and mx with ip4/ip6 where the addresses do not change.',
      ja: '今のうちに余裕を作ってください。使っていないサービスの include を削除し、アドレスが固定の場合は a や mx を ip4/ip6 に置き換えます。',
    },
  },
  sources: [citeSpf('4.6.4', 'S28')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const replies = nodesOf(root).flatMap(repliesOf);
    const { lookups } = root;
    if (lookups > maxLookups) return notApplicable(over);
    const unknown = unreachedBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    const says = { en: `${lookups} of 10 lookups used.`, ja: `ルックアップを 10 回中 ${lookups} 回使っています。` };
    if (lookups < 8) return pass(says, { replies });
    const lighter = lightenedSpf(root);
    const details = [showTree(root), costTable(root), ...(lighter === null ? [] : [lighter])];
    return fail(says, { details, replies });
  },
});

const over = {
  en: 'The limit is already exceeded; another check covers that.',
  ja: 'すでに上限を超えています。別の項目で判定します。',
};
