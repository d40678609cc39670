// What the terms of a tree cost and find: tables and lists that several audits show.
import type { Table } from '../../../shared/detail.ts';
import type { DnsName, DnsReply } from '../../../shared/dns.ts';
import { type SpfNode, type SpfTreeTerm, mxHosts } from '../protocols/spf/tree.ts';

/** The domain's own terms that look up, dearest first. */
export function costTable(root: SpfNode): Table {
  const costly = root.terms.filter(({ lookups, reached }) => reached && lookups > 0);
  const rows = costly
    .toSorted((a, b) => b.lookups - a.lookups)
    .map(({ term, lookups }) => [term.text, String(lookups)]);
  return {
    kind: 'table',
    title: { en: 'What each term costs', ja: '項目ごとのルックアップ回数' },
    columns: [
      { en: 'Term', ja: '項目' },
      { en: 'Lookups', ja: '回数' },
    ],
    rows,
  };
}

type Held = { readonly holder: SpfNode; readonly item: SpfTreeTerm };

/** The terms, anywhere in the evaluated tree, whose own questions came back empty. */
export function emptyTerms(root: SpfNode): readonly Held[] {
  return evaluatedTerms(root).filter(({ item }) => item.voids > (item.child?.voids ?? 0));
}

/** Every term that evaluation can come to, with the record that holds it. */
export function evaluatedTerms(holder: SpfNode): readonly Held[] {
  return holder.terms.flatMap((item) => {
    if (!item.reached) return [];
    return [{ holder, item }, ...(item.child === null ? [] : evaluatedTerms(item.child))];
  });
}

export type HostTerm = {
  readonly node: SpfNode;
  readonly item: SpfTreeTerm;
  readonly reply: DnsReply;
  readonly hosts: readonly DnsName[];
};

/** The mx terms that were asked about. */
export function hostTerms(root: SpfNode): readonly HostTerm[] {
  return evaluatedTerms(root).flatMap(({ holder: node, item }) => {
    const [reply] = item.replies;
    return item.term.kind === 'mx' && reply !== undefined ? [{ node, item, reply, hosts: mxHosts(reply) }] : [];
  });
}

/** The terms that lead to a record which another term leads to as well, grouped by that record's name. */
export function repeatedTargets(root: SpfNode): readonly (readonly Held[])[] {
  const byName = new Map<DnsName, readonly Held[]>();
  for (const held of evaluatedTerms(root)) {
    const { child } = held.item;
    if (child === null || child.state === 'loop') continue;
    byName.set(child.domain, [...(byName.get(child.domain) ?? []), held]);
  }
  return [...byName.values()].filter((held) => held.length > 1);
}
