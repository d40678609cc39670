// The include tree as a Detail: terms in order, each with its cost and what is wrong with it.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Tone, Tree, TreeNode } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';
import { maxLookups } from './evaluate.ts';
import { isBroken, type SpfNode, type SpfTreeTerm } from './tree.ts';

export function showTree(root: SpfNode): Tree {
  const title = {
    en: `SPF of ${root.domain}: ${root.lookups} of ${maxLookups} lookups`,
    ja: `${root.domain} の SPF: ルックアップ ${root.lookups} 回（上限 ${maxLookups} 回）`,
  };
  const tone: Tone = root.lookups > maxLookups || isBroken(root) ? 'bad' : sayState(root).tone;
  const note = sayState(root).note;
  const node = { label: root.domain, badge: sayLookups(root.lookups), tone, children: showTerms(root) };
  return { kind: 'tree', title, root: note === null ? node : { ...node, note } };
}

export function sayLookups(count: number): Text {
  return { en: count === 1 ? '1 lookup' : `${count} lookups`, ja: `ルックアップ ${count} 回` };
}

/** Neighbouring address terms become one line: they cost nothing. */
function showTerms(node: SpfNode): readonly TreeNode[] {
  const shown: TreeNode[] = [];
  const isAddress = ({ term, reached }: SpfTreeTerm) => reached && (term.kind === 'ip4' || term.kind === 'ip6');
  for (const [index, item] of node.terms.entries()) {
    const before = node.terms[index - 1];
    if (isAddress(item) && before !== undefined && isAddress(before)) continue;
    const rest = node.terms.slice(index);
    const end = rest.findIndex((other) => !isAddress(other));
    const count = end < 0 ? rest.length : end;
    if (isAddress(item) && count > 1)
      shown.push({ label: `${item.term.text} … (${count})`, tone: 'plain', children: [] });
    else shown.push(showTerm(item));
  }
  return shown;
}

function showTerm(item: SpfTreeTerm): TreeNode {
  const { term, child, reached, lookups } = item;
  const children = child === null ? [] : showTerms(child);
  const node = { label: term.text, children };
  if (!reached) return { ...node, tone: 'plain', note: { en: 'never evaluated', ja: '評価されません' } };
  const { tone, note } = sayTerm(item);
  const costs = lookups > 0 ? { badge: sayLookups(lookups) } : {};
  return note === null ? { ...node, ...costs, tone } : { ...node, ...costs, tone, note };
}

type Said = { readonly tone: Tone; readonly note: Text | null };

function sayTerm({ term, child, target, voids }: SpfTreeTerm): Said {
  if (target.kind === 'sender')
    return { tone: 'plain', note: { en: 'depends on the sender', ja: '送信元によって変わります' } };
  if (target.kind === 'malformed')
    return { tone: 'bad', note: { en: 'not a domain name', ja: 'ドメイン名ではありません' } };
  if (child !== null) return sayState(child);
  if (voids > 0) return { tone: 'warn', note: { en: 'finds nothing', ja: '該当するレコードがありません' } };
  return { tone: term.kind === 'ptr' ? 'warn' : 'plain', note: null };
}

function sayState(node: SpfNode): Said {
  switch (node.state) {
    case 'record':
      return isBroken(node)
        ? { tone: 'bad', note: { en: 'syntax error', ja: '構文エラー' } }
        : { tone: 'ok', note: null };
    case 'several':
      return { tone: 'bad', note: { en: 'more than one SPF record', ja: 'SPF レコードが複数あります' } };
    case 'no-record':
      return node.reply?.outcome === 'nxdomain'
        ? { tone: 'bad', note: { en: 'does not exist', ja: '名前が存在しません' } }
        : { tone: 'bad', note: { en: 'no SPF record', ja: 'SPF レコードがありません' } };
    case 'unreachable':
      return { tone: 'unknown', note: { en: 'could not be looked up', ja: '確認できませんでした' } };
    case 'loop':
      return { tone: 'bad', note: { en: 'loop', ja: 'ループ' } };
    case 'cut':
    case 'pending':
      return { tone: 'unknown', note: { en: 'not followed any further', ja: 'これより先は追跡していません' } };
    default:
      return assertNever(node.state);
  }
}
