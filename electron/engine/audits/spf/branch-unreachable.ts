// S41: a part of the tree that could not be asked. Never a fault of the syntax, and never more than unknown.
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { nodesOf, unansweredBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfBranchUnreachable = defineAudit({
  id: 'spf-branch-unreachable',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'Part of the SPF record could not be looked up', ja: 'SPF レコードの一部を確認できませんでした' },
    passed: { en: 'Every part of the SPF record could be looked up', ja: 'SPF レコードのすべての部分を確認できました' },
    why: {
      en: 'Receivers query the same servers. While one does not answer, they see a temporary error and may delay your mail or accept it without SPF.',
      ja: '受信側も同じサーバーに問い合わせます。応答がない間は一時エラーとなり、メールが遅れるか、SPF なしで扱われます。',
    },
    fix: {
      en: 'Wait a while, then audit again. If the same name keeps failing, tell whoever runs it, or replace the include with the addresses behind it.',
      ja: '時間をおいてもう一度診断してください。同じ名前が失敗し続ける場合は運用者に連絡するか、include の代わりにアドレスを直接書きます。',
    },
  },
  sources: [citeSpf('2.6.6', 'S41'), citeSpf('4.4')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const unknown = unansweredBelow(root);
    if (unknown.length > 0) return cannotTell(unknown);
    return pass(null, { replies: nodesOf(root).flatMap(repliesOf) });
  },
});
