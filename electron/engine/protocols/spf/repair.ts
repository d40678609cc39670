// How a fault in a record is put right: by a sure correction, or by leaving the faulty term out.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { SpfEdit } from './edit.ts';
import { isPermerror } from './faults.ts';
import { isIp4, isIp6 } from './ip.ts';
import { parseSpf } from './parse.ts';
import type { SpfFault } from './types.ts';

export type Repair = {
  readonly edit: SpfEdit;
  /** False where the term was left out because nobody can know what was meant. */
  readonly sure: boolean;
};

/** `text` is the record that the fault's spans belong to. */
export function repairFault(text: string, fault: SpfFault): Repair {
  const term = text.slice(fault.term.start, fault.term.end);
  const put = corrected(term, fault);
  const leaves = put === null || put === '' ? [] : parseSpf(`v=spf1 ${put}`).faults.filter(isPermerror);
  if (put !== null && leaves.length === 0) return { edit: { span: fault.term, put }, sure: true };
  return { edit: { span: fault.term, put: '' }, sure: false };
}

/** The term as it was meant, empty where it does nothing anyway; null where that cannot be known. */
function corrected(term: string, fault: SpfFault): string | null {
  const start = fault.span.start - fault.term.start;
  const end = fault.span.end - fault.term.start;
  const without = term.slice(0, start) + term.slice(end);
  switch (fault.kind) {
    case 'unknown-mechanism':
      return knownMechanism(term, fault.meant);
    case 'modifier-as-mechanism':
      return term.replace(/^[-+~?]/u, '').replace(':', '=');
    case 'unexpected-argument':
    case 'cidr-not-allowed':
      // Without its argument, a bare "all" would let everybody send.
      return /^\+?all$/iu.test(without) ? '~all' : without;
    case 'bad-domain':
      return fault.reason === 'address' ? asNetwork(term, fault.domain) : null;
    case 'bad-address':
      return correctedAddress(term, fault.reason);
    case 'wrong-family':
      return term.replace(/ip[46](?=:)/iu, fault.name === 'ip4' ? 'ip6' : 'ip4');
    case 'bad-cidr':
      if (fault.reason === 'leading-zero') return term.replace(/\/0+(?=\d)/gu, '/');
      return fault.reason === 'too-large' ? null : term.replace(/^(.*\/\d+)\/(\d+)$/u, '$1//$2');
    case 'bad-byte':
      return plainBytes(term);
    case 'glued':
      return `${term.slice(0, start)} ${term.slice(start)}`;
    case 'quoted':
      return term.replace(/["']/gu, '');
    case 'unknown-modifier':
      return fault.meant === null ? '' : term.replace(/^[^=]+/u, fault.meant);
    case 'mechanism-with-equals':
      return term.replace('=', ':');
    case 'repeated-modifier':
    case 'repeated-all':
    case 'redirect-with-all':
    case 'after-all':
      return '';
    case 'bad-modifier-name':
    case 'missing-argument':
    case 'bad-macro':
      return null;
    default:
      return assertNever(fault);
  }
}

function knownMechanism(term: string, meant: string | null): string | null {
  if (meant !== null) return term.replace(/^([-+~?]?)[^:/]*/u, `$1${meant}`);
  return asNetwork(term, term.replace(/^[-+~?]/u, ''));
}

function asNetwork(term: string, address: string): string | null {
  const sign = /^[-~?]/u.exec(term)?.[0] ?? '';
  const bare = address.replace(/\/\d+$/u, '');
  if (isIp4(bare)) return `${sign}ip4:${address}`;
  return isIp6(bare) ? `${sign}ip6:${address}` : null;
}

function correctedAddress(
  term: string,
  reason: 'short' | 'port' | 'leading-zero' | 'none' | 'not-an-address',
): string | null {
  if (reason === 'port') return term.replace(/(\.\d+):\d+/u, '$1');
  if (reason === 'leading-zero') return term.replace(/(?<=[:.])0+(?=\d)/gu, '');
  // A host name behind ip4: was meant as a:.
  return reason === 'not-an-address' && /:[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z]{2,}$/iu.test(term)
    ? term.replace(/ip[46](?=:)/iu, 'a')
    : term.replace(/[,;]$/u, '');
}

/** Dashes of a word processor become hyphens, white space a space; anything else goes. */
function plainBytes(term: string): string {
  const dashed = term
    .replace(/\xe2\x80[\x90-\x95]|[\u2010-\u2015]/gu, '-')
    .replace(/[\t\r\n\v\f]+|\xc2\xa0|\xa0/gu, ' ');
  return dashed.replace(/[^\x20-\x7e]/gu, '').trim();
}
