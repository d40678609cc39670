// S18: "?all", which says nothing about senders that are not listed.
import { assessSpf, isOwnName, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfAllNeutral = defineAudit({
  id: 'spf-all-neutral',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'SPF says nothing about unlisted senders (?all)',
      ja: 'SPF が一覧にない送信元について何も示していません（?all）',
    },
    passed: { en: 'SPF does not end in ?all', ja: 'SPF の末尾は ?all ではありません' },
    why: {
      en: 'With ?all, receivers treat forged mail as if the domain had no SPF. Listing your senders then gives no protection.',
      ja: '?all では、なりすましメールも SPF がない場合と同じ扱いになります。送信元を列挙していても保護になりません。',
    },
    fix: {
      en: 'Once all your senders are listed, publish the record below, which ends in ~all.',
      ja: 'すべての送信元を列挙したら、末尾を ~all に変更した下のレコードを公開してください。',
    },
  },
  sources: [citeSpf('5.1', 'S18'), citeSpf('8.2')],
  judge: ({ spfTree }) => {
    const { domain, root } = assessSpf(spfTree);
    const ending = endingOf(root);
    if (ending.kind === 'unreachable') return cannotTell([ending.reply]);
    if (ending.kind !== 'all' || ending.qualifier !== '?') return pass(null, { replies: repliesOf(root) });
    const { node, span } = ending;
    const marks = markTerms([{ span }], { en: 'neutral for everyone else', ja: 'その他はすべて neutral になります' });
    const excerpt = spfExcerpt(node.domain, node.reading?.text ?? '', marks);
    const cure = isOwnName(domain, node.domain) ? [curedSpf(node, [{ span, put: '~all' }])] : [];
    return fail(
      { en: `The record of ${node.domain} ends in ?all.`, ja: `${node.domain} のレコードが ?all で終わっています。` },
      { details: [excerpt, ...cure], replies: repliesOf(node) },
    );
  },
});
