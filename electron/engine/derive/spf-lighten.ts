// What the domain can do in its own record to need fewer lookups without letting a sender go.
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import type { SpfEdit } from '../protocols/spf/edit.ts';
import { maxLookups } from '../protocols/spf/evaluate.ts';
import { isBroken, type SpfNode, type SpfTreeTerm } from '../protocols/spf/tree.ts';
import type { SpfTerm } from '../protocols/spf/types.ts';
import { repeatedTargets } from './spf-costs.ts';
import { curedSpf } from './spf-cure.ts';

/** More addresses than this are no relief for the reader. */
const maxAddresses = 4;

type Saving = { readonly edit: SpfEdit; readonly lookups: number };

/** The record without doubles and empty terms, and with addresses in the place of a and mx; null where that saves nothing. */
export function lightenedSpf(root: SpfNode): RecordToPublish | null {
  if (isBroken(root)) return null;
  const doubles = new Set(spareTerms(root));
  const savings = root.terms.flatMap((item) => (item.reached ? (savingOf(item, doubles) ?? []) : []));
  const saved = savings.reduce((sum, { lookups }) => sum + lookups, 0);
  if (saved === 0) return null;
  return curedSpf(
    root,
    savings.map(({ edit }) => edit),
    sayLeft(root.lookups - saved),
  );
}

/** Of the own terms that lead to a record reached another way as well, those that can go: one way stays. */
export function spareTerms(root: SpfNode): readonly SpfTreeTerm[] {
  return repeatedTargets(root).flatMap((held) => {
    const own = held.filter(({ holder, item }) => holder === root && item.term.kind === 'include');
    return (own.length === held.length ? own.slice(1) : own).map(({ item }) => item);
  });
}

function savingOf(item: SpfTreeTerm, doubles: ReadonlySet<SpfTreeTerm>): Saving | null {
  const { term, lookups, voids, child } = item;
  if (lookups === 0 || term.kind === 'redirect') return null;
  if (doubles.has(item) || (voids > 0 && child === null)) return { edit: { span: term.span, put: '' }, lookups };
  const networks = networksOf(item);
  if (networks.length === 0 || networks.length > maxAddresses) return null;
  return { edit: { span: term.span, put: networks.join(' ') }, lookups };
}

/** The addresses that an a or mx stands for today, as terms; none where one of them could not be asked for. */
function networksOf({ term, replies }: SpfTreeTerm): readonly string[] {
  if (term.kind !== 'a' && term.kind !== 'mx') return [];
  if (replies.some(({ outcome }) => outcome !== 'answer' && outcome !== 'nodata' && outcome !== 'nxdomain')) return [];
  const networks = replies.flatMap(({ records }) =>
    records.flatMap((record) => (record.type === 'A' || record.type === 'AAAA' ? [network(term, record.address)] : [])),
  );
  return [...new Set(networks)];
}

function network(term: Extract<SpfTerm, { readonly kind: 'a' | 'mx' }>, address: string): string {
  const six = address.includes(':');
  const cidr = six ? term.cidr6 : term.cidr4;
  const sign = term.qualifier === '+' ? '' : term.qualifier;
  return `${sign}${six ? 'ip6' : 'ip4'}:${address}${cidr === null ? '' : `/${cidr}`}`;
}

function sayLeft(left: number): Text {
  const over = left - maxLookups;
  if (over <= 0)
    return {
      en: `This record needs ${left === 1 ? '1 lookup' : `${left} lookups`}. When the addresses written out in it change, update them by hand.`,
      ja: `このレコードではルックアップが ${left} 回になります。直接書いたアドレスは、変更のたびに手作業で更新してください。`,
    };
  return {
    en: `This record needs ${left} lookups, still ${over} too many: remove an include, or move its mail to a subdomain.`,
    ja: `このレコードでもルックアップは ${left} 回で、まだ ${over} 回超えています。include を削除するか、そのメールをサブドメインに移してください。`,
  };
}
