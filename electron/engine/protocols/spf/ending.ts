// How a record ends for senders that nothing in it names: its "all", or that of the record it redirects to.
import type { DnsReply } from '../../../../shared/dns.ts';
import type { SpfNode } from './tree.ts';
import type { Qualifier } from './types.ts';
import type { Span } from '../../../../shared/detail.ts';

export type SpfEnding =
  | { readonly kind: 'all'; readonly qualifier: Qualifier; readonly node: SpfNode; readonly span: Span }
  /** Neither "all" nor a redirect: neutral (RFC 7208 4.7). */
  | { readonly kind: 'open'; readonly node: SpfNode }
  | { readonly kind: 'unreachable'; readonly reply: DnsReply }
  /** The redirect leads nowhere, in a loop, or depends on the sender. */
  | { readonly kind: 'undecided' };

export function endingOf(node: SpfNode): SpfEnding {
  if (node.state === 'unreachable' && node.reply !== null) return { kind: 'unreachable', reply: node.reply };
  if (node.state !== 'record' && node.state !== 'several') return { kind: 'undecided' };
  const terms = node.reading?.terms ?? [];
  const all = terms.find((term) => term.kind === 'all');
  if (all !== undefined) return { kind: 'all', qualifier: all.qualifier, node, span: all.span };
  const redirect = node.terms.find(({ term }) => term.kind === 'redirect');
  if (redirect === undefined) return { kind: 'open', node };
  return redirect.child === null ? { kind: 'undecided' } : endingOf(redirect.child);
}
