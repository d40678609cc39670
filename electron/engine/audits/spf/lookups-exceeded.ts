// S27: more than 10 terms that look up.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { costTable } from '../../derive/spf-costs.ts';
import { lightenedSpf } from '../../derive/spf-lighten.ts';
import { maxLookups } from '../../protocols/spf/evaluate.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { isCut, nodesOf, unreachedBelow } from '../../protocols/spf/tree.ts';
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
      en: 'Receivers stop after 10 DNS lookups and answer permerror (a permanent error). Mail from senders listed late in the record then fails SPF. This often goes unnoticed, because it depends on the sender.',
      ja: '受信側は DNS のルックアップが 10 回を超えると評価をやめ、permerror（恒久エラー）とします。レコードの後ろのほうにある送信元のメールが SPF に合格しなくなりますが、送信元によって結果が変わるため気づきにくい問題です。',
    },
    fix: {
      en: 'Look in the tree for the terms that cost the most. Delete includes of services that you no longer use, replace a and mx with ip4/ip6, and move newsletters or ticket systems to subdomains with their own SPF records. Then audit again.',
      ja: 'ツリーで消費の多い項目を確認してください。使っていないサービスの include を削除し、a や mx は ip4/ip6 に置き換え、メール配信やサポートのシステムは専用のサブドメインに分けます。そのあと、もう一度診断してください。',
    },
  },
  sources: [citeSpf('4.6.4', 'S27')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const replies = nodesOf(root).flatMap(repliesOf);
    const lighter = lightenedSpf(root);
    const details = [showTree(root), costTable(root), ...(lighter === null ? [] : [lighter])];
    if (root.lookups > maxLookups && isCut(root)) return fail(endless(root.lookups), { details, replies });
    if (root.lookups > maxLookups)
      return fail(
        {
          en: `${root.lookups} lookups, where 10 are allowed: ${root.lookups - maxLookups} too many.`,
          ja: `ルックアップが ${root.lookups} 回あり、上限の 10 回を ${root.lookups - maxLookups} 回超えています。`,
        },
        { details, replies },
      );
    const unknown = unreachedBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    return pass(
      { en: `${root.lookups} of 10 lookups.`, ja: `ルックアップは ${root.lookups} 回です（上限 10 回）。` },
      { details: [showTree(root)], replies },
    );
  },
});

const endless = (lookups: number) => ({
  en: `At least ${lookups} lookups, where 10 are allowed. The tree goes on; it was not followed any further.`,
  ja: `ルックアップが少なくとも ${lookups} 回あり、上限の 10 回を超えています。その先の参照は追跡していません。`,
});
