// The identity that stands behind the From address of a run, and the set that its mail takes where none is named.
import type { RegionName } from '../../../shared/aws.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { coveringIdentity } from '../../engine/derive/covering-identity.ts';
import { bareAddress } from '../../engine/derive/typed-addresses.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import type { Ses } from '../../ports/ses.ts';

/** `null`: none covers it; `unknown`: SES would not tell. */
export async function identityOf(from: string, region: RegionName, ses: Ses): Promise<SesIdentity | 'unknown' | null> {
  const address = parseMailAddress(bareAddress(from));
  if (!address.ok) return null;
  const lines = await ses.read({ read: 'identities', region, about: null });
  if (!lines.ok) return 'unknown';
  const covering = coveringIdentity(address.value, lines.value);
  if (covering === null) return null;
  const read = await ses.read({ read: 'identity', region, about: covering.line.name });
  return read.ok ? read.value : 'unknown';
}
