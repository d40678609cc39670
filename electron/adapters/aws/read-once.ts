// Answers a read from what is kept, from the same read in flight, or from AWS.
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { SesRead, SesReadName } from '../../ports/ses.ts';
import { createJoining } from '../dns/joining.ts';
import type { Stop } from '../dns/stop.ts';
import type { Call } from './call.ts';
import { createKeptReplies } from './kept-replies.ts';
import { createNameBatches, type NameBatches } from './name-batches.ts';
import type { OpenAccount } from './open-account.ts';
import { readSes } from './reads.ts';
import type { Sent, Wanted } from './send-call.ts';

export type ReadOnce = {
  read(what: SesRead<SesReadName>, how: { readonly signal: AbortSignal; readonly fresh: boolean }): Promise<Reply>;
  /** What was said about the identity holds no longer. */
  forget(identity: IdentityRef): void;
  /** Likewise about the address on the region's suppression list. */
  forgetSuppressed(region: RegionName, address: string): void;
};

export type Send = <O>(wanted: Wanted<O>) => Promise<Sent<O>>;
type Reply = AwsReply<unknown>;

const cancelled: Reply = { ok: false, failure: { kind: 'cancelled' }, calls: [] };

export function createReadOnce({ setup, redaction }: OpenAccount, send: Send): ReadOnce {
  const kept = createKeptReplies(setup.clock);
  const joining = createJoining<Reply>();
  const batches = new Map<RegionName, NameBatches>();

  function batchesOf(region: RegionName): NameBatches {
    const known = batches.get(region);
    if (known !== undefined) return known;
    const made = createNameBatches((signal) => (call) => send({ call, region, signal }), redaction);
    batches.set(region, made);
    return made;
  }

  async function ask(what: SesRead<SesReadName>, key: string, stop: Stop): Promise<Reply> {
    const { region } = what;
    const signal = signalOf(stop);
    const sendIn =
      (where: RegionName) =>
      <O>(call: Call<O>) =>
        send({ call, region: where, signal });
    const reply = await readSes(what, {
      region,
      send: sendIn(region),
      sendIn,
      notificationsOf: (name) => batchesOf(region).ask(name, signal),
    });
    kept.keep(key, what, reply);
    return reply;
  }

  return {
    read: (what, { signal, fresh }) => {
      if (signal.aborted) return Promise.resolve(cancelled);
      const key = kept.keyOf(what);
      const found = fresh ? null : kept.find(key);
      if (found !== null) return Promise.resolve(asCached(found));
      // Who wants it fresh does not join a read that was on its way before.
      const joined = fresh ? `fresh ${key}` : key;
      return joining.join(joined, (stop) => ask(what, key, stop), { signal, atAbort: () => cancelled });
    },
    forget: kept.forget,
    forgetSuppressed: kept.forgetSuppressed,
  };
}

function asCached(reply: Reply): Reply {
  return { ...reply, calls: reply.calls.map((call) => ({ ...call, cached: true })) };
}

function signalOf(stop: Stop): AbortSignal {
  const controller = new AbortController();
  if (stop.stopped) controller.abort();
  stop.whenStopped = () => controller.abort();
  return controller.signal;
}
