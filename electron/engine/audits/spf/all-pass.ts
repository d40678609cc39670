// S17: "+all", which authorises the whole internet.
import { assessSpf, isOwnName, repliesOf } from '../../derive/spf-assessment.ts';
import { curedSpf, markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { endingOf } from '../../protocols/spf/ending.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfAllPass = defineAudit({
  id: 'spf-all-pass',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'SPF lets everyone send in your name', ja: 'SPF が誰にでも送信を許可しています' },
    passed: { en: 'SPF does not authorize everyone', ja: 'SPF が許可する送信元は限定されています' },
    why: {
      en: 'A record that ends in +all (or all without a sign) lets every server in the world send for the domain. Forged mail passes SPF and even DMARC, and spam filters count it against you.',
      ja: '+all（または記号のない all）で終わるレコードは、世界中のどのサーバーにも送信を許可します。なりすましメールが SPF にも DMARC にも合格し、迷惑メールフィルターの評価も大きく下がります。',
    },
    fix: {
      en: 'Publish the record below, which ends in ~all. If mail that you know then fails, add its server before the ending.',
      ja: '末尾を ~all に変更した下のレコードを公開してください。正規のメールが合格しなくなった場合は、そのサーバーを末尾の前に書き加えます。',
    },
  },
  sources: [citeSpf('5.1', 'S17')],
  judge: ({ spfTree }) => {
    const { domain, root } = assessSpf(spfTree);
    const ending = endingOf(root);
    if (ending.kind === 'unreachable') return cannotTell([ending.reply]);
    if (ending.kind !== 'all' || ending.qualifier !== '+') return pass(null, { replies: repliesOf(root) });
    const { node, span } = ending;
    const marks = markTerms([{ span }], { en: 'everyone passes', ja: '誰でも合格します' });
    const excerpt = spfExcerpt(node.domain, node.reading?.text ?? '', marks);
    const cure = isOwnName(domain, node.domain) ? [curedSpf(node, [{ span, put: '~all' }])] : [];
    return fail(
      { en: `The record of ${node.domain} ends in +all.`, ja: `${node.domain} のレコードが +all で終わっています。` },
      { details: [excerpt, ...cure], replies: repliesOf(node) },
    );
  },
});
