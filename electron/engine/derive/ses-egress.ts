// Does a MAIL FROM domain let Amazon SES send? check_host with one address of every network that SES sends from.
import type { DnsReplies } from '../../../shared/artifacts.ts';
import type { DnsName, DnsQuestion } from '../../../shared/dns.ts';
import { checkHost, type CheckHostStep } from '../protocols/spf/check-host.ts';
import { indexReplies, type ReplyIndex } from '../protocols/spf/replies.ts';
import { growTree, nodesOf } from '../protocols/spf/tree.ts';

export const sesSpfDomain = 'amazonses.com';

export type SesCheck = { readonly network: string; readonly step: CheckHostStep };

/** Null where the networks of SES are not among the replies. */
export function checkSesEgress(domain: DnsName, replies: DnsReplies): readonly SesCheck[] | null {
  const index = indexReplies(replies);
  const networks = sesNetworks(index);
  if (networks.length === 0) return null;
  return networks.map(({ network, address }) => ({ network, step: checkAs(domain, address, index) }));
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

/** What a check still wanted to know; empty once it is done. */
export function openQuestions(checks: readonly SesCheck[]): readonly DnsQuestion[] {
  return checks.flatMap(({ step }) => (step.done ? [] : step.wanted));
}
