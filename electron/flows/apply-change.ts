// Changes an SES identity: shows the exact call, sends it once the identity's name was typed, and keeps a journal.
import { accept, type Outcome, printFailure, refuse } from '../../shared/failure.ts';
import type { IdentityRef, SesIdentity } from '../../shared/ses.ts';
import type { ChangeCall, JournalEntry, SesChange } from '../../shared/ses-change.ts';
import { parseDomain } from '../engine/protocols/dns/name.ts';
import { changeCall } from '../engine/publish/change-call.ts';
import type { AccountStore } from '../ports/account-store.ts';
import type { Ses } from '../ports/ses.ts';
import type { AccountWorld } from './account-world.ts';

export type Wanted = { readonly identity: IdentityRef; readonly change: SesChange };

/** Nothing is sent; what stands now is read, so that the way back can be told. */
export async function previewChange({ identity, change }: Wanted, ses: Ses): Promise<Outcome<ChangeCall>> {
  const now = await ses.read({ read: 'identity', region: identity.region, about: identity.name });
  if (!now.ok) return refuse(now.failure);
  const checked = checkChange(now.value, change);
  return checked.ok ? accept(changeCall(now.value, checked.value)) : checked;
}

export type Confirmed = Wanted & { readonly typed: string };

export async function applyChange(
  { identity, change, typed }: Confirmed,
  world: Pick<AccountWorld, 'ses' | 'clock' | 'profileId'>,
  accounts: AccountStore,
): Promise<Outcome<JournalEntry>> {
  if (typed.trim() !== identity.name)
    return refuse({ kind: 'not-confirmed', typed: typed.trim(), wanted: identity.name });
  const preview = await previewChange({ identity, change }, world.ses);
  if (!preview.ok) return preview;
  const { operation, input, change: checked } = preview.value;
  const sent = await world.ses.change(identity, checked);
  if (!sent.ok && (sent.failure.kind === 'read-only' || sent.failure.kind === 'cancelled')) return refuse(sent.failure);
  const caller = await world.ses.read({ read: 'caller', region: identity.region, about: null });
  const entry: JournalEntry = {
    atMs: world.clock.nowMs(),
    profileId: world.profileId,
    accountId: caller.ok ? caller.value.accountId : null,
    operation,
    identity: { name: identity.name, region: identity.region },
    input,
    result: sent.ok ? 'done' : 'failed',
    requestId: sent.calls.at(-1)?.requestId ?? null,
    message: sent.ok ? null : printFailure(sent.failure),
  };
  const kept = await accounts.addToJournal(entry);
  return kept.ok ? accept(entry) : kept;
}

/** SES takes a MAIL FROM domain only below the identity's own domain. */
function checkChange(identity: SesIdentity, change: SesChange): Outcome<SesChange> {
  if (change.kind !== 'mail-from' || change.domain === null) return accept(change);
  const domain = parseDomain(change.domain);
  if (!domain.ok) return domain;
  const { ascii } = domain.value;
  if (!ascii.endsWith(`.${identity.domain}`)) return refuse({ kind: 'bad-input', because: notBelow(identity.domain) });
  return accept({ ...change, domain: ascii });
}

const notBelow = (domain: string) => ({
  en: `A custom MAIL FROM domain must be a subdomain of ${domain} that sends and receives no other mail, for example bounce.${domain}.`,
  ja: `カスタム MAIL FROM ドメインには、ほかのメールの送受信に使っていない ${domain} のサブドメイン（例: bounce.${domain}）を指定してください。`,
});
