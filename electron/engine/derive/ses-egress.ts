// Does a MAIL FROM domain let Amazon SES send? check_host with one address of every network that SES sends from.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { DnsName } from '../../../shared/dns.ts';
import { checkHost, type CheckHostStep } from '../protocols/spf/check-host.ts';
import { insertion, type SpfEdit } from '../protocols/spf/edit.ts';
import { indexReplies, type ReplyIndex } from '../protocols/spf/replies.ts';
import { growTree, nodesOf, type SpfNode } from '../protocols/spf/tree.ts';

export const sesSpfDomain = 'amazonses.com';

export type SesCheck = { readonly network: string; readonly step: CheckHostStep };

/** Null where the networks of SES are not among the replies. */
export function checkSesEgress(domain: DnsName, replies: DnsReplies): readonly SesCheck[] | null {
  const index = indexReplies(replies);
  const networks = sesNetworks(index);
  if (networks.length === 0) return null;
  return networks.map(({ network, address }) => ({ network, step: checkAs(domain, address, index) }));
}

/** The same with one address, such as a dedicated one. */
export function checkAddress(domain: DnsName, address: string, replies: DnsReplies): CheckHostStep {
  return checkAs(domain, address, indexReplies(replies));
}

function checkAs(domain: DnsName, ip: string, index: ReplyIndex): CheckHostStep {
  const inputs = { ip, mailFrom: `bounce@${domain}`, helo: `smtp-out.${sesSpfDomain}`, receiver: null, nowMs: 0 };
  return checkHost(inputs, index);
}

/** The ip4 and ip6 terms that pass in SES's own record and in what it includes. */
function sesNetworks(index: ReplyIndex): readonly { readonly network: string; readonly address: string }[] {
  const terms = nodesOf(growTree(sesSpfDomain, index).root).flatMap(({ reading }) => reading?.terms ?? []);
  return terms.flatMap((term) =>
    (term.kind === 'ip4' || term.kind === 'ip6') && term.qualifier === '+'
      ? [{ network: term.text, address: term.network }]
      : [],
  );
}

/** The include in a place where it counts; nothing where it stands in one already. */
export function sesInclusion(root: SpfNode): readonly SpfEdit[] {
  const there = root.terms.filter(({ term }) => term.kind === 'include' && term.domain.toLowerCase() === sesSpfDomain);
  if (there.some(({ term, reached }) => reached && term.kind === 'include' && term.qualifier === '+')) return [];
  const gone = there.map(({ term }) => ({ span: term.span, put: '' }));
  return [...gone, insertion(root.reading?.text ?? '', `include:${sesSpfDomain}`)];
}
