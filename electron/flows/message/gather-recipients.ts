// What SES knows of each recipient: whether the sandbox lets mail go there, and whether the suppression list has it.
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { Evidence, Unreachable } from '../../../shared/evidence.ts';
import type { SuppressedDetail } from '../../../shared/health/suppression.ts';
import { maxBulkDestinations } from '../../../shared/message/send.ts';
import type { OtherSender, RecipientFacts } from '../../../shared/message/sending.ts';
import type { IdentityLine, SesAccount } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { coveringIdentity } from '../../engine/derive/covering-identity.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import { isSimulatorRecipient } from '../../engine/protocols/mail-address/simulator-recipient.ts';
import { awsEvidence, notThere } from '../../gather/aws-evidence.ts';
import { optionsOf, type SendingWorld } from './sending-world.ts';

/** AWS lets the list be asked about one address a second. */
const mostAsked = 10;

export type AskedRecipients = {
  readonly region: RegionName;
  readonly addresses: readonly string[];
  readonly account: Evidence<SesAccount>;
};

export async function gatherRecipients(
  { region, addresses, account }: AskedRecipients,
  world: SendingWorld,
): Promise<Evidence<readonly RecipientFacts[]>> {
  if (addresses.length === 0) return notThere(world);
  const known = addresses.slice(0, maxBulkDestinations);
  const asked = known.filter((address) => !isSimulatorRecipient(address)).slice(0, mostAsked);
  const inSandbox = account.state === 'seen' && !account.value.productionAccess;
  const [lines, suppressions] = await Promise.all([
    inSandbox ? linesOf(region, world) : null,
    Promise.all(asked.map(async (address) => [address, await suppressionOf(region, address, world)] as const)),
  ]);
  const bySuppression = new Map(suppressions);
  const value = known.map((address): RecipientFacts => {
    const isSimulator = isSimulatorRecipient(address);
    const { suppressed, open } = bySuppression.get(address) ?? (isSimulator ? notListed : tooMany);
    const verified = lines === null ? null : isVerified(address, lines);
    return { address, isSimulator, verified, suppressed, suppressionOpen: open };
  });
  return { state: 'seen', value, atMs: world.clock.nowMs(), from: account.from };
}

/** Who else sends a message, from the names of the identities alone. */
export async function gatherOtherSenders(
  { region, addresses }: Pick<AskedRecipients, 'region' | 'addresses'>,
  world: SendingWorld,
): Promise<Evidence<readonly OtherSender[]>> {
  if (addresses.length === 0) return notThere(world);
  const reply = await world.ses.read({ read: 'identities', region, about: null }, optionsOf(world));
  const lines = awsEvidence(reply, world.clock);
  if (lines.state !== 'seen') return lines;
  return { ...lines, value: addresses.map((address) => ({ address, verified: isVerified(address, lines.value) })) };
}

async function linesOf(region: RegionName, world: SendingWorld): Promise<readonly IdentityLine[] | null> {
  const reply = await world.ses.read({ read: 'identities', region, about: null }, optionsOf(world));
  return reply.ok ? reply.value : null;
}

function isVerified(address: string, lines: readonly IdentityLine[]): boolean {
  const parsed = parseMailAddress(address);
  const covering = parsed.ok ? coveringIdentity(parsed.value, lines) : null;
  return covering !== null && covering.line.sendingEnabled && !covering.differsInCase;
}

type Suppression = { readonly suppressed: RecipientFacts['suppressed']; readonly open: Unreachable | null };

/**
 * Entries are found by their exact capitals only (SES developer guide, "Managing tenant suppression list entries"). From
 * the cache even before a sending: it keeps nothing from being sent, and takes a second for each address.
 */
async function suppressionOf(region: RegionName, address: string, world: SendingWorld): Promise<Suppression> {
  const { ses, signal } = world;
  for (const about of new Set([address, address.toLowerCase()])) {
    const reply = await ses.read({ read: 'suppressed', region, about }, signal && { signal });
    if (reply.ok) return { suppressed: reasonOf(reply.value), open: null };
    if (reply.failure.kind !== 'aws-not-found') return { suppressed: null, open: whyOf(reply, world) };
  }
  return notListed;
}

function reasonOf({ reason }: SuppressedDetail): 'BOUNCE' | 'COMPLAINT' {
  return reason === 'COMPLAINT' ? 'COMPLAINT' : 'BOUNCE';
}

function whyOf(reply: AwsReply<unknown>, { clock }: SendingWorld): Unreachable | null {
  const evidence = awsEvidence(reply, clock);
  return evidence.state === 'unreachable' ? evidence.why : null;
}

const how: Text = {
  en: `AWS answers for one address per second, so only the first ${mostAsked} are looked up in the suppression list.`,
  ja: `AWS への問い合わせは 1 秒に 1 件のため、サプレッションリストは最初の ${mostAsked} 件だけを確認します。`,
};
const notListed: Suppression = { suppressed: null, open: null };
const tooMany: Suppression = { suppressed: null, open: { kind: 'not-asked', how } };
