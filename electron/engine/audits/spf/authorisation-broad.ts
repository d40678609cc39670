// S15: one term of the own record lets a very large network send.
import { assessSpf } from '../../derive/spf-assessment.ts';
import { markTerms, spfExcerpt } from '../../derive/spf-cure.ts';
import { nodesOf, type SpfNode } from '../../protocols/spf/tree.ts';
import type { SpfTerm } from '../../protocols/spf/types.ts';
import { defineAudit, fail, pass } from '../define-audit.ts';
import { citeSpf, listNames } from '../judge-spf.ts';

export const spfAuthorisationBroad = defineAudit({
  id: 'spf-authorisation-broad',
  topic: 'spf',
  subject: 'domain',
  severity: 'medium',
  needs: ['spfTree'],
  texts: {
    title: { en: 'The SPF record authorizes very large networks', ja: 'SPF レコードが非常に広い範囲を許可しています' },
    passed: { en: 'No very large networks in the SPF record', ja: '非常に広い範囲の許可はありません' },
    why: {
      en: 'Every machine in an authorized network can send in your name and pass SPF. Networks of this size usually belong to hosting providers, where anyone can rent an address.',
      ja: '許可した範囲にあるすべてのマシンが、貴ドメインの名前で送信して SPF に合格できます。これほど広い範囲は通常ホスティング事業者のもので、誰でもアドレスを借りられます。',
    },
    fix: {
      en: 'Replace the range with the addresses that your mail really leaves from, or with the include that your provider documents. Then audit again.',
      ja: '実際に送信に使うアドレスか、事業者が案内している include に置き換え、もう一度診断してください。',
    },
  },
  sources: [citeSpf('11.1', 'S15'), citeSpf('5.6')],
  judge: ({ spfTree }) => {
    const { reply, domain, text, root } = assessSpf(spfTree);
    const broad = (root.reading?.terms ?? []).filter((term) => isBroad(term));
    const total = networksIn(root).reduce((sum, { cidr }) => sum + 2 ** (32 - (cidr ?? 32)), 0);
    const all = {
      en: `The whole tree authorizes ${total.toLocaleString('en')} IPv4 ${total === 1 ? 'address' : 'addresses'}.`,
      ja: `ツリー全体で ${total.toLocaleString('ja')} 個の IPv4 アドレスを許可しています。`,
    };
    if (broad.length === 0) return pass(all, { replies: [reply] });
    const names = listNames(broad.map((term) => term.text));
    const marks = markTerms(broad, { en: 'very large network', ja: '非常に広い範囲' });
    return fail(
      {
        en: `${names.en} is larger than a /16 (IPv4) or /32 (IPv6). ${all.en}`,
        ja: `${names.ja} は IPv4 の /16、IPv6 の /32 より広い範囲です。${all.ja}`,
      },
      { details: [spfExcerpt(domain, text, marks)], replies: [reply] },
    );
  },
});

function isBroad(term: SpfTerm): boolean {
  if ('qualifier' in term && term.qualifier !== '+') return false;
  if (term.kind === 'ip4') return term.cidr !== null && term.cidr < 16;
  if (term.kind === 'ip6') return term.cidr !== null && term.cidr < 32;
  if (term.kind !== 'a' && term.kind !== 'mx') return false;
  return (term.cidr4 !== null && term.cidr4 < 16) || (term.cidr6 !== null && term.cidr6 < 32);
}

/** Every IPv4 network that passes, each counted once. */
function networksIn(root: SpfNode): readonly { readonly cidr: number | null }[] {
  const terms = nodesOf(root).flatMap(({ reading }) => reading?.terms ?? []);
  const passing = terms.flatMap((term) => (term.kind === 'ip4' && term.qualifier === '+' ? [term] : []));
  return [...new Map(passing.map((term) => [`${term.network}/${term.cidr ?? 32}`, term])).values()];
}
