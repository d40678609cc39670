// The DKIM selectors that a pasted message header names.
import { accept, type Outcome, refuse } from '../../shared/failure.ts';
import { type NamedKey, readSelectors as read } from '../engine/protocols/dkim/signature.ts';

export function readSelectors(header: string): Outcome<readonly NamedKey[]> {
  const named = read(header);
  return named.length === 0 ? refuse({ kind: 'no-signature' }) : accept(named);
}
