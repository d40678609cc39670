// S30: an mx term whose domain has more than 10 MX records, which is a permerror.
import { isKnown } from '../../../../shared/dns.ts';
import { assessSpf, repliesOf } from '../../derive/spf-assessment.ts';
import { hostTerms } from '../../derive/spf-costs.ts';
import { markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { maxMxHosts } from '../../protocols/spf/evaluate.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfMxHostsExceeded = defineAudit({
  id: 'spf-mx-hosts-exceeded',
  topic: 'spf',
  subject: 'domain',
  severity: 'blocker',
  needs: ['spfTree'],
  texts: {
    title: { en: 'An mx term finds more than 10 mail hosts', ja: 'mx で参照するメールホストが 10 台を超えています' },
    passed: { en: 'Every mx term finds at most 10 mail hosts', ja: 'mx で参照するメールホストは 10 台以内です' },
    why: {
      en: 'Receivers check at most 10 hosts for an mx term and answer permerror (a permanent error) if there are more. SPF then fails for your mail.',
      ja: '受信側が mx で調べるホストは 10 台までで、それを超えると permerror（恒久エラー）になり、SPF に合格しません。',
    },
    fix: {
      en: 'Replace mx with ip4 and ip6 terms for the addresses that really send. Servers that only receive need not be listed.',
      ja: 'mx の代わりに、実際に送信するアドレスを ip4 と ip6 で書いてください。受信専用のサーバーは不要です。',
    },
  },
  sources: [citeSpf('4.6.4', 'S30'), citeSpf('5.4')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const terms = hostTerms(root);
    const [first] = terms.filter(({ hosts }) => hosts.length > maxMxHosts);
    const replies = terms.map(({ reply }) => reply);
    if (first === undefined) {
      const unknown = [...unreachedBelow(root), ...replies.filter((reply) => !isKnown(reply))];
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, replies.length > 0 ? { replies } : {});
    }
    const { node, item, hosts, reply } = first;
    const marks = markTerms([item.term], { en: `${hosts.length} mail hosts`, ja: `メールホスト ${hosts.length} 台` });
    return fail(
      {
        en: `${item.term.text} of ${node.domain} finds ${hosts.length} mail hosts, where 10 are allowed.`,
        ja: `${node.domain} の ${item.term.text} で ${hosts.length} 台のホストが見つかりました（上限 10 台）。`,
      },
      { details: [spfExcerpt(node.domain, node.reading?.text ?? '', marks)], replies: [...repliesOf(node), reply] },
    );
  },
});
