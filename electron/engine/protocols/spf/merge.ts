// Makes one SPF record of several: all their terms once, and the milder ending.
import { parseSpf } from './parse.ts';
import { printTerm } from './print.ts';
import type { Qualifier, SpfTerm } from './types.ts';

/** Terms that cannot be read are left out; a redirect becomes an include, so that the others are tested as well. */
export function mergeSpf(texts: readonly string[]): string {
  const terms = texts.flatMap((text) => parseSpf(text).terms);
  const qualifiers = terms.flatMap((term) => (term.kind === 'all' ? [term.qualifier] : []));
  // "-all" only where every record said so: the merged one must not refuse what one of them let through.
  const ending: Qualifier = qualifiers.length > 0 && qualifiers.every((qualifier) => qualifier === '-') ? '-' : '~';
  const kept = new Set(terms.filter(({ kind }) => kind !== 'all' && kind !== 'exp').map(printMerged));
  return ['v=spf1', ...kept, `${ending}all`].join(' ');
}

function printMerged(term: SpfTerm): string {
  return term.kind === 'redirect' ? `include:${term.domain}` : printTerm(term);
}
