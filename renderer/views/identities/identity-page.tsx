// One identity.
import type { IdentityRef } from '../../../shared/ses.ts';
export function IdentityPage({ identity }: { readonly identity: IdentityRef }) {
  return <p>{identity.name}</p>;
}
