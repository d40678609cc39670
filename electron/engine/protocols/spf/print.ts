// An SPF record as text.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Mechanism, Modifier } from './types.ts';

export function printSpf(terms: readonly (Mechanism | Modifier)[]): string {
  return ['v=spf1', ...terms.map(printTerm)].join(' ');
}

/** One term in its shortest form: "+" is left out. */
export function printTerm(term: Mechanism | Modifier): string {
  switch (term.kind) {
    case 'redirect':
    case 'exp':
      return `${term.kind}=${term.domain}`;
    case 'unknown-modifier':
      return `${term.name}=${term.value}`;
    case 'all':
      return `${sign(term)}all`;
    case 'include':
    case 'exists':
      return `${sign(term)}${term.kind}:${term.domain}`;
    case 'ptr':
      return `${sign(term)}ptr${term.domain === null ? '' : `:${term.domain}`}`;
    case 'a':
    case 'mx': {
      const domain = term.domain === null ? '' : `:${term.domain}`;
      const four = term.cidr4 === null ? '' : `/${term.cidr4}`;
      const six = term.cidr6 === null ? '' : `//${term.cidr6}`;
      return `${sign(term)}${term.kind}${domain}${four}${six}`;
    }
    case 'ip4':
    case 'ip6':
      return `${sign(term)}${term.kind}:${term.network}${term.cidr === null ? '' : `/${term.cidr}`}`;
    default:
      return assertNever(term);
  }
}

function sign(term: Mechanism): string {
  return term.qualifier === '+' ? '' : term.qualifier;
}
