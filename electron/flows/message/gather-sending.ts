// Asks SES all that decides whether it would take a message: its account, sender, set and recipients.
import type { RegionName } from '../../../shared/aws.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { MessageForm } from '../../../shared/message/form.ts';
import type { AskedSending, SenderFacts, SendingEvidence } from '../../../shared/message/sending.ts';
import type { SesConfigurationSet } from '../../../shared/ses.ts';
import type { Text } from '../../../shared/text.ts';
import { askedSending } from '../../engine/derive/asked-sending.ts';
import { awsEvidence, notThere } from '../../gather/aws-evidence.ts';
import { gatherOtherSenders, gatherRecipients } from './gather-recipients.ts';
import { gatherSender } from './sender-facts.ts';
import { optionsOf, type SendingWorld } from './sending-world.ts';

/** Never rejects; what could not be asked says why. */
export async function gatherSending(form: MessageForm, world: SendingWorld): Promise<SendingEvidence> {
  const asked = askedSending(form);
  const { region } = asked;
  if (region === null) return { ...nowhere(world), asked };
  try {
    return { ...(await gatherIn(region, asked, world)), asked };
  } catch (error) {
    const why = { kind: 'bug', message: String(error) } as const;
    return { ...everywhere({ state: 'unreachable', why, atMs: world.clock.nowMs(), from: [] }), asked };
  }
}

async function gatherIn(region: RegionName, asked: AskedSending, world: SendingWorld): Promise<SendingEvidence> {
  const senderAt = (address: string | null): Promise<Evidence<SenderFacts>> =>
    address === null ? Promise.resolve(notThere(world)) : gatherSender({ region, address }, world);
  const accountReply = world.ses.read({ read: 'account', region, about: null }, optionsOf(world));
  const sending = senderAt(asked.from);
  const [account, sender, feedbackSender, otherSenders, { set, setMissing }, recipients] = await Promise.all([
    accountReply.then((reply) => awsEvidence(reply, world.clock)),
    sending,
    senderAt(asked.feedbackAddress),
    gatherOtherSenders({ region, addresses: asked.otherSenders ?? [] }, world),
    sending.then((known) => gatherSet(region, { named: asked.configurationSet, sender: known }, world)),
    accountReply.then((reply) =>
      gatherRecipients({ region, addresses: asked.recipients, account: awsEvidence(reply, world.clock) }, world),
    ),
  ]);
  return { account, sender, feedbackSender, otherSenders, set, setMissing, recipients };
}

type WantedSet = { readonly named: string | null; readonly sender: Evidence<SenderFacts> };
type FoundSet = Pick<SendingEvidence, 'set' | 'setMissing'>;

/** SES developer guide, "Using configuration sets": the one that is named, else the default of the identity. */
async function gatherSet(region: RegionName, { named, sender }: WantedSet, world: SendingWorld): Promise<FoundSet> {
  if (named === null && sender.state === 'unreachable') return { set: sender, setMissing: null };
  const name = named ?? (sender.state === 'seen' ? sender.value.identity.configurationSet : null);
  if (name === null) return { set: { ...notThere(world), from: sender.from }, setMissing: null };
  const reply = await world.ses.read({ read: 'configurationSet', region, about: name }, optionsOf(world));
  const set: Evidence<SesConfigurationSet> = awsEvidence(reply, world.clock);
  return { set, setMissing: set.state === 'absent' ? name : null };
}

function nowhere({ clock }: SendingWorld): SendingEvidence {
  return everywhere({ state: 'unreachable', why: { kind: 'not-asked', how }, atMs: clock.nowMs(), from: [] });
}

function everywhere(evidence: Evidence<never>): SendingEvidence {
  return {
    account: evidence,
    sender: evidence,
    feedbackSender: evidence,
    otherSenders: evidence,
    set: evidence,
    setMissing: null,
    recipients: evidence,
  };
}

const how: Text = {
  en: 'choose the region to send from.',
  ja: '送信に使うリージョンを選んでください。',
};
