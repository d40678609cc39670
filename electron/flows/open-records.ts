// The records of an identity as last audited, in every form that DNS is edited in; no network needed.
import { accept, type Outcome } from '../../shared/failure.ts';
import type { FixCard } from '../../shared/publish.ts';
import type { IdentityRef } from '../../shared/ses.ts';
import { fixCard } from '../engine/publish/fix-card.ts';
import type { AccountStore } from '../ports/account-store.ts';

type Wanted = { readonly profileId: string; readonly identity: IdentityRef };

export async function openRecords({ profileId, identity }: Wanted, accounts: AccountStore): Promise<Outcome<FixCard>> {
  const report = await accounts.openIdentity(profileId, identity);
  return report.ok ? accept(fixCard(report.value, report.value.records)) : report;
}
