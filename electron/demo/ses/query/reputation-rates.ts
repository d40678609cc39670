// The rates that SES judges an account by, as fractions: hard bounces and complaints of the mail that they are counted of.
import { hasFeedbackLoop } from '../messages/mailbox-provider.ts';
import { domainOf, isSimulator } from '../messages/mail-address.ts';
import { isVerified } from '../state/identity-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { Stretch } from '../traffic/count-traffic.ts';
import type { Kind } from '../traffic/flow.ts';
import { countSending, type Recipient } from './count-sending.ts';
import type { Point } from './metrics.ts';

export const rateNames = ['Reputation.BounceRate', 'Reputation.ComplaintRate'] as const;
export type RateName = (typeof rateNames)[number];

const kindOf: { readonly [rate in RateName]: Kind } = {
  'Reputation.BounceRate': 'hard-bounce',
  'Reputation.ComplaintRate': 'complaint',
};

const hourMs = 3_600_000;
/** AWS judges a "representative volume" that it does not define; here it is what was sent in two weeks. */
const volumeMs = 14 * 24 * hourMs;

export type RateAsked = Stretch & {
  /** The configuration set whose mail is judged; null: that of the account. */
  readonly set: string | null;
};

/** A sample after every hour in which something was sent. */
export function readRate(account: RegionAccount, rate: RateName, asked: RateAsked): readonly Point[] {
  const { sinceMs, untilMs, periodMs, set } = asked;
  const firstMs = Math.ceil(sinceMs / hourMs) * hourMs;
  const hours = { sinceMs: firstMs - volumeMs, untilMs, periodMs: hourMs };
  const isOf = set === null ? () => true : isOfSet(set);
  const mail = { isOf, isTo: isJudged(account, rate) };
  const sent = countSending(account, { ...mail, kinds: ['send'] }, hours);
  const anything = countSending(account, { isOf, isTo: isReal, kinds: ['send'] }, hours);
  const bad = countSending(account, { ...mail, kinds: [kindOf[rate]] }, hours);
  const samples = new Map<number, number[]>();
  const volume = { sent: 0, bad: 0 };
  for (let atMs = hours.sinceMs; atMs < untilMs; atMs += hourMs) {
    volume.sent += (sent.get(atMs - hourMs) ?? 0) - (sent.get(atMs - hourMs - volumeMs) ?? 0);
    volume.bad += (bad.get(atMs - hourMs) ?? 0) - (bad.get(atMs - hourMs - volumeMs) ?? 0);
    if (!anything.has(atMs - hourMs) || atMs < firstMs) continue;
    const startMs = Math.floor(atMs / periodMs) * periodMs;
    samples.set(startMs, [...(samples.get(startMs) ?? []), volume.sent === 0 ? 0 : volume.bad / volume.sent]);
  }
  return [...samples].map(([startMs, values]) => ({ startMs, unit: 'None', values }));
}

const isOfSet =
  (set: string) =>
  ({ configurationSet }: { readonly configurationSet: string | null }): boolean =>
    configurationSet === set;

const isReal = ({ address }: Recipient): boolean => address === null || !isSimulator(address);

/** Developer guide, "Reputation metrics messages": neither the simulator, nor bounces of one's own, nor complaints that nobody reports. */
function isJudged({ identities }: RegionAccount, rate: RateName): (recipient: Recipient) => boolean {
  const isOwn = (name: string): boolean => {
    const identity = identities.get(name);
    return identity !== undefined && isVerified(identity);
  };
  return (recipient) => {
    const { address, provider } = recipient;
    if (!isReal(recipient)) return false;
    if (rate === 'Reputation.ComplaintRate') return hasFeedbackLoop(provider);
    return address === null || !(isOwn(domainOf(address)) || isOwn(address));
  };
}
