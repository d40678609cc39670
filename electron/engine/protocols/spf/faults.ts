// Which faults make check_host answer permerror, and which are only advice.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { SpfFault } from './types.ts';

/** RFC 7208 4.6: a syntax error anywhere in the record is a permerror, also behind a term that matches. */
export function isPermerror(fault: SpfFault): boolean {
  switch (fault.kind) {
    case 'unknown-mechanism':
    case 'modifier-as-mechanism':
    case 'bad-modifier-name':
    case 'missing-argument':
    case 'unexpected-argument':
    case 'bad-domain':
    case 'cidr-not-allowed':
    case 'bad-address':
    case 'wrong-family':
    case 'bad-cidr':
    case 'bad-macro':
    case 'repeated-modifier':
    case 'bad-byte':
      return true;
    case 'glued':
    case 'quoted':
      return fault.fatal;
    case 'after-all':
    case 'repeated-all':
    case 'redirect-with-all':
    case 'unknown-modifier':
    case 'mechanism-with-equals':
      return false;
    default:
      return assertNever(fault);
  }
}
