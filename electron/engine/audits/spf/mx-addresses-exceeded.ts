// S31: a mail host of an mx term with more than 10 addresses; PTR names depend on the sender, not on the domain.
import { isKnown } from '../../../../shared/dns.ts';
import { assessSpf } from '../../derive/spf-assessment.ts';
import { hostTerms } from '../../derive/spf-costs.ts';
import { showTree } from '../../protocols/spf/show-tree.ts';
import { unreachedBelow } from '../../protocols/spf/tree.ts';
import { cannotTell, defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf } from '../judge-spf.ts';

export const spfMxAddressesExceeded = defineAudit({
  id: 'spf-mx-addresses-exceeded',
  topic: 'spf',
  subject: 'domain',
  severity: 'high',
  needs: ['spfTree'],
  texts: {
    title: {
      en: 'A mail host behind an mx term has more than 10 addresses',
      ja: 'mx で参照するホストのアドレスが 10 個を超えています',
    },
    passed: {
      en: 'The mail hosts behind mx terms have at most 10 addresses each',
      ja: 'mx で参照するホストのアドレスはそれぞれ 10 個以内です',
    },
    why: {
      en: 'Receivers may stop after 10 addresses of a mail host and answer permerror (a permanent error). Whether your mail passes SPF then depends on the receiver.',
      ja: '受信側は 1 つのメールホストにつきアドレス 10 個で打ち切り、permerror（恒久エラー）とすることがあります。SPF の結果が受信側によって変わります。',
    },
    fix: {
      en: 'Replace mx with ip4 and ip6 terms for the addresses that really send.',
      ja: 'mx の代わりに、実際に送信するアドレスを ip4 と ip6 で書いてください。',
    },
  },
  sources: [citeSpf('4.6.4', 'S31')],
  judge: ({ spfTree }) => {
    const { root } = assessSpf(spfTree);
    const replies = hostTerms(root).flatMap(({ item }) => item.replies.slice(1));
    const crowded = replies.find(
      ({ records }) => records.filter(({ type }) => type === 'A' || type === 'AAAA').length > 10,
    );
    if (crowded === undefined) {
      const unknown = [...unreachedBelow(root), ...replies.filter((reply) => !isKnown(reply))];
      return unknown.length > 0 ? cannotTell(unknown) : pass(null, replies.length > 0 ? { replies } : {});
    }
    const count = crowded.records.filter(({ type }) => type === crowded.question.type).length;
    const { name, type } = crowded.question;
    return fail(
      { en: `${name} has ${count} ${type} records.`, ja: `${name} には ${type} レコードが ${count} 個あります。` },
      { details: [showTree(root)], replies: [crowded] },
    );
  },
});
