// Everything in the tree that ends check_host in permerror once evaluation gets there, whoever sends; counts aside.
import { maxMxHosts } from './evaluate.ts';
import { isBroken, mxHosts, type SpfNode, type SpfTreeTerm } from './tree.ts';

export type SpfBreak = {
  /** `no-record`, `several`, `syntax`, `malformed`: what is wrong at the place a term leads to, or at the root itself. */
  readonly kind: 'syntax' | 'several' | 'no-record' | 'malformed' | 'loop' | 'mx-hosts';
  /** The record that holds `term`. */
  readonly holder: SpfNode;
  /** The term that leads to the break; null for the root's own record. */
  readonly term: SpfTreeTerm | null;
  /** The terms from the root's record down to `term`, that one included. */
  readonly path: readonly SpfTreeTerm[];
};

export function breaksIn(root: SpfNode): readonly SpfBreak[] {
  const kind = root.state === 'several' ? 'several' : 'syntax';
  const own: readonly SpfBreak[] = isBroken(root) ? [{ kind, holder: root, term: null, path: [] }] : [];
  return [...own, ...breaksBelow(root, [])];
}

function breaksBelow(holder: SpfNode, above: readonly SpfTreeTerm[]): readonly SpfBreak[] {
  return holder.terms
    .filter(({ reached }) => reached)
    .flatMap((term): readonly SpfBreak[] => {
      const path = [...above, term];
      const kind = breakOf(term);
      const own = kind === null ? [] : [{ kind, holder, term, path }];
      return term.child === null ? own : [...own, ...breaksBelow(term.child, path)];
    });
}

function breakOf({ term, target, child, replies }: SpfTreeTerm): SpfBreak['kind'] | null {
  const leads = term.kind === 'include' || term.kind === 'redirect';
  if (leads && target.kind === 'malformed') return 'malformed';
  const [first] = replies;
  if (term.kind === 'mx' && first !== undefined && mxHosts(first).length > maxMxHosts) return 'mx-hosts';
  if (child === null) return null;
  if (child.state === 'loop' || child.state === 'no-record' || child.state === 'several') return child.state;
  return isBroken(child) ? 'syntax' : null;
}
