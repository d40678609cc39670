// Asks whether mail to an address would be suppressed: its entry, the account's reasons, and the sets that say otherwise.
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { Known } from '../../../shared/health/known.ts';
import type { AddressVerdict, SuppressedDetail, SuppressionSettings } from '../../../shared/health/suppression.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { addressVerdict } from '../../engine/health/address-verdict.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ses } from '../../ports/ses.ts';
import type { SuppressionLists } from './suppression-lists.ts';

export type LookUpWorld = {
  readonly profileId: string;
  readonly ses: Ses;
  readonly clock: Clock;
  /** Where the sets' overrides may have been read already; null: they are read now. */
  readonly accounts: AccountStore | null;
  readonly lists: SuppressionLists;
  readonly signal?: AbortSignal;
};

export type LookUp = { readonly address: string; readonly region: RegionName | null };

/** One verdict for each region, whatever became of the others. */
export async function lookUpAddress(
  { address, region }: LookUp,
  world: LookUpWorld,
): Promise<Outcome<readonly AddressVerdict[]>> {
  const regions = region === null ? world.ses.regions : [region];
  const parsed = parseMailAddress(address);
  // What SES has listed is asked for however it is spelled.
  const isListed = regions.some((each) => spellingsIn(each, address, world).spellings.includes(address));
  if (!parsed.ok && !isListed) return parsed;
  const asked = parsed.ok ? parsed.value : address;
  return accept(await Promise.all(regions.map((each) => lookUpIn(each, asked, world))));
}

function spellingsIn(region: RegionName, address: string, { lists, profileId }: LookUpWorld) {
  return lists.spellings({ profileId, region }, address);
}

async function lookUpIn(region: RegionName, address: string, world: LookUpWorld): Promise<AddressVerdict> {
  const { spellings, isWhole } = spellingsIn(region, address, world);
  // Entries are found by their exact capitals only (developer guide, "Managing tenant suppression list entries").
  const tried = [...new Set([address, ...spellings, address.toLowerCase()])];
  const [entry, reasons, overrides] = await Promise.all([
    readEntry(region, tried, world),
    readReasons(region, world),
    readOverrides(region, world),
  ]);
  return addressVerdict({ region, address, entry, isListKnown: isWhole, reasons, overrides });
}

async function readEntry(
  region: RegionName,
  spellings: readonly string[],
  { ses, clock, signal }: LookUpWorld,
): Promise<Known<SuppressedDetail | null>> {
  for (const about of spellings) {
    const reply = await ses.read({ read: 'suppressed', region, about }, { fresh: true, ...(signal && { signal }) });
    if (reply.ok) return { known: true, value: reply.value, atMs: clock.nowMs() };
    if (reply.failure.kind !== 'aws-not-found')
      return gapAt({ region, operation: 'GetSuppressedDestination', subject: about }, reply.failure);
  }
  return { known: true, value: null, atMs: clock.nowMs() };
}

async function readReasons(region: RegionName, world: LookUpWorld): Promise<Known<readonly string[]>> {
  const { ses, clock, signal } = world;
  const reply = await ses.read({ read: 'account', region, about: null }, signal && { signal });
  if (!reply.ok) return gapAt({ region, operation: 'GetAccount', subject: null }, reply.failure);
  return { known: true, value: reply.value.suppressedReasons, atMs: clock.nowMs() };
}

type Overrides = Known<SuppressionSettings['overrides']>;

/** An account may have hundreds of sets, and AWS lets one be read a second: what was read today will do. */
const keptForMs = 24 * 3_600_000;

async function readOverrides(region: RegionName, world: LookUpWorld): Promise<Overrides> {
  const { ses, signal } = world;
  const kept = await keptOverrides(region, world);
  if (kept !== null) return kept;
  const options = signal && { signal };
  const names = await ses.read({ read: 'configurationSets', region, about: null }, options);
  if (!names.ok) return gapAt({ region, operation: 'ListConfigurationSets', subject: null }, names.failure);
  const sets = await Promise.all(
    names.value.map(async (about) => {
      const reply = await ses.read({ read: 'configurationSet', region, about }, options);
      return { about, reply };
    }),
  );
  const lost = sets.find(({ reply }) => isLost(reply));
  if (lost?.reply.ok === false)
    return gapAt({ region, operation: 'GetConfigurationSet', subject: lost.about }, lost.reply.failure);
  const value = sets.flatMap(({ about, reply }) => {
    const reasons = reply.ok ? reply.value.suppressedReasons : null;
    return reasons === null ? [] : [{ set: about, reasons }];
  });
  return { known: true, value, atMs: world.clock.nowMs() };
}

/** A set that was deleted meanwhile is no gap. */
function isLost(reply: AwsReply<unknown>): boolean {
  return !reply.ok && reply.failure.kind !== 'aws-not-found';
}

async function keptOverrides(region: RegionName, world: LookUpWorld): Promise<Overrides | null> {
  const health = await world.accounts?.openHealth(world.profileId);
  const report = health?.ok === true ? health.value.find((one) => one.region === region) : undefined;
  const part = report?.parts.find((one) => one.panel === 'suppression');
  if (part?.panel !== 'suppression' || part.readAtMs < world.clock.nowMs() - keptForMs) return null;
  const { overrides, gaps } = part.value;
  return gaps.length > 0 ? null : { known: true, value: overrides, atMs: part.readAtMs };
}

type Asked = { readonly region: RegionName; readonly operation: string; readonly subject: string | null };

function gapAt(asked: Asked, failure: AwsFailure) {
  return { known: false, gap: { ...asked, failure } } as const;
}
