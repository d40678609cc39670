// What DMARC will say of mail From one address, with MAIL FROM and DKIM as SES uses them for its identity now.
import type { Prediction } from '../../../shared/report.ts';
import type { SesIdentity } from '../../../shared/ses.ts';
import { type MailFromSpf, mailFromSpf } from '../../engine/derive/mail-from-state.ts';
import { addressStream, predictStream } from '../../engine/derive/predict-identity.ts';
import { wantedForStream } from '../../engine/derive/predict-dmarc-streams.ts';
import { collect } from '../../gather/collect.ts';
import type { Resolver } from '../../ports/resolver.ts';
import type { SendingWorld } from './sending-world.ts';

export type Predicted = {
  readonly address: string;
  readonly identity: SesIdentity;
  /** The domain identities above it. */
  readonly related: readonly SesIdentity[];
};

/** Null where SES lets nothing be sent from it. */
export async function predictAddress(
  { address, identity, related }: Predicted,
  world: SendingWorld,
): Promise<Prediction | null> {
  if (!identity.verifiedForSending) return null;
  const ask = askerOf(world);
  const labelled = addressStream({ identity, related }, address);
  const [spf, ...replies] = await Promise.all([
    spfAtMailFrom(identity, ask, world),
    ...wantedForStream(labelled.stream).map((question) => ask(question)),
  ]);
  return predictStream({ identity, related, spf }, labelled, replies);
}

function askerOf({ resolver, signal }: SendingWorld): Resolver['ask'] {
  return (question, options) => resolver.ask(question, { ...options, ...(signal && { signal }) });
}

/** SES's own MAIL FROM domain always passes; only a custom one has to be asked about. */
async function spfAtMailFrom(
  { domain, mailFrom }: SesIdentity,
  ask: Resolver['ask'],
  { clock }: SendingWorld,
): Promise<MailFromSpf> {
  if (mailFrom?.status !== 'SUCCESS') return 'unknown';
  const target = { domain, selectors: [], mailFrom: mailFrom.domain };
  const gathered = await collect(['mailFrom'], { target, ask, clock, randomness: { label: () => '' } });
  const [replies] = gathered.mailFrom?.state === 'seen' ? gathered.mailFrom.value : [];
  return replies === undefined ? 'unknown' : mailFromSpf(replies);
}
