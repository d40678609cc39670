// What stands behind a From address: the identity that covers it, and what DMARC will say of mail from it.
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence, Unreachable } from '../../../shared/evidence.ts';
import { accept, type Failure, type Outcome } from '../../../shared/failure.ts';
import type { SenderFacts } from '../../../shared/message/sending.ts';
import type { IdentityLine, SesIdentity, SesNotifications } from '../../../shared/ses.ts';
import { type Covering, coveringIdentity, coveringNames } from '../../engine/derive/covering-identity.ts';
import { bareAddress } from '../../engine/derive/typed-addresses.ts';
import { parseMailAddress } from '../../engine/protocols/mail-address/parse.ts';
import { awsEvidence, notThere } from '../../gather/aws-evidence.ts';
import { predictAddress } from './predict-address.ts';
import { optionsOf, type SendingWorld } from './sending-world.ts';

export type AskedSender = {
  readonly region: RegionName;
  /** With or without a name. */
  readonly address: string;
};

/** Null where no identity of the region covers the address, or it is no address. */
export async function senderFacts(asked: AskedSender, world: SendingWorld): Promise<Outcome<SenderFacts | null>> {
  const evidence = await gatherSender(asked, world);
  switch (evidence.state) {
    case 'seen':
      return accept(evidence.value);
    case 'absent':
      return accept(null);
    case 'unreachable':
      return { ok: false, failure: failureOf(evidence.why) };
    default:
      return assertNever(evidence);
  }
}

/** The same as evidence: absent where no identity covers it. */
export async function gatherSender({ region, address }: AskedSender, world: SendingWorld) {
  const { ses, clock } = world;
  const bare = bareAddress(address);
  const parsed = parseMailAddress(bare);
  if (!parsed.ok) return notThere({ clock });
  const lines = awsEvidence(await ses.read({ read: 'identities', region, about: null }, optionsOf(world)), clock);
  if (lines.state !== 'seen') return lines;
  const covering = coveringIdentity(parsed.value, lines.value);
  if (covering === null) return { ...notThere({ clock }), from: lines.from };
  return readSender({ address: bare, exact: parsed.value, covering, lines: lines.value }, world);
}

type Found = {
  readonly address: string;
  /** With its domain in A-labels. */
  readonly exact: string;
  readonly covering: Covering;
  readonly lines: readonly IdentityLine[];
};

async function readSender(found: Found, world: SendingWorld): Promise<Evidence<SenderFacts>> {
  const { address, exact, covering, lines } = found;
  const { name, region } = covering.line;
  const above = coveringNames(exact).filter((one) => one !== name && lines.some((line) => line.name === one));
  const read = (about: string) => world.ses.read({ read: 'identity', region, about }, optionsOf(world));
  const [reply, ...others] = await Promise.all([read(name), ...above.map(read)]);
  const evidence = awsEvidence(reply, world.clock);
  if (evidence.state !== 'seen') return evidence;
  // Keys and MAIL FROM may be those of a domain above: what it has must not be taken for missing.
  const lost = others.map((other) => awsEvidence(other, world.clock)).find(({ state }) => state === 'unreachable');
  if (lost?.state === 'unreachable') return lost;
  const related = others.flatMap((other) => (other.ok ? [other.value] : []));
  // SES developer guide, "Creating and verifying identities": what is verified most exactly has its own settings, MAIL FROM among them.
  const identity = evidence.value;
  const [prediction, notifications] = await Promise.all([
    predictAddress({ address: exact, identity, related }, world),
    identity.feedbackForwarding ? undefined : readTopics(identity, world),
  ]);
  const { differsInCase } = covering;
  const told = notifications === undefined ? {} : { notifications };
  return { ...evidence, value: { address, identity, differsInCase, prediction, ...told } };
}

async function readTopics({ region, name }: SesIdentity, world: SendingWorld): Promise<SesNotifications | null> {
  const reply = await world.ses.read({ read: 'notifications', region, about: name }, optionsOf(world));
  return reply.ok ? reply.value : null;
}

function failureOf(why: Unreachable): Failure {
  switch (why.kind) {
    case 'aws':
      return why.failure;
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'bug':
      return { kind: 'bug', message: why.message };
    case 'dns':
    case 'not-asked':
    case 'web':
      return { kind: 'bug', message: `a sender that is not known because of ${why.kind}` };
    default:
      return assertNever(why);
  }
}
