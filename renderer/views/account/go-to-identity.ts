// From a panel of the account to one identity's findings.
import type { IdentityRef } from '../../../shared/ses.ts';
import { enterIdentity, showInInspector } from '../../state/identities.ts';
import { go } from '../../state/selection.ts';

/** With one of its findings open, if one is meant. */
export function goToIdentity(identity: IdentityRef, findingId: string | null = null): void {
  go('identities');
  enterIdentity(identity, 'findings');
  if (findingId !== null) showInInspector({ kind: 'finding', findingId });
}
