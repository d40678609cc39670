// Replies kept for as long as they may be used again; a change of an identity forgets what was said about it.
import type { AwsReply, RegionName } from '../../../shared/aws.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SesRead, SesReadName } from '../../ports/ses.ts';
import { keepSeconds } from './rates.ts';

export type KeptReplies = {
  /** Changes with the identity: an answer that was on its way before a change is not taken for one after it. */
  keyOf(what: SesRead<SesReadName>): string;
  find(key: string): AwsReply<unknown> | null;
  keep(key: string, what: SesRead<SesReadName>, reply: AwsReply<unknown>): void;
  forget(identity: IdentityRef): void;
  /** Likewise whether an address is on the suppression list. */
  forgetSuppressed(region: RegionName, address: string): void;
};

/** About what a large account's identities come to. */
const maxEntries = 5000;

export function createKeptReplies(clock: Clock): KeptReplies {
  const entries = new Map<string, { readonly reply: AwsReply<unknown>; readonly untilMs: number }>();
  const changes = new Map<string, number>();
  const suppressedOf = (region: string, address: string): string => `${region} suppressed ${address.toLowerCase()}`;
  const identityOf = (region: string, name: string): string => `${region} ${name.toLowerCase()}`;
  const count = (changed: string): void => void changes.set(changed, (changes.get(changed) ?? 0) + 1);

  /** What makes the answer old once it is changed. */
  function restsOn({ read, region, about }: SesRead<SesReadName>): string {
    // The list tells the state of each identity: a change of any of them makes it old.
    if (read === 'identities') return region;
    const name = typeof about === 'string' ? about : '';
    return read === 'suppressed' ? suppressedOf(region, name) : identityOf(region, name);
  }

  return {
    keyOf: (what) => {
      const { read, region, about } = what;
      return `${region} ${read} ${changes.get(restsOn(what)) ?? 0} ${JSON.stringify(about)}`;
    },
    find: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      if (entry.untilMs > clock.nowMs()) return entry.reply;
      entries.delete(key);
      return null;
    },
    keep: (key, { read }, reply) => {
      // That an address is not on the suppression list is what is mostly said of one.
      if (!reply.ok && !(read === 'suppressed' && reply.failure.kind === 'aws-not-found')) return;
      entries.delete(key);
      entries.set(key, { reply, untilMs: clock.nowMs() + keepSeconds[read] * 1000 });
      for (const [oldest, { untilMs }] of entries) {
        // What is asked about a range of time is never asked again: it must not stay until there are too many.
        if (entries.size > maxEntries || untilMs <= clock.nowMs()) entries.delete(oldest);
      }
    },
    forget: ({ name, region }) => {
      count(region);
      count(identityOf(region, name));
    },
    forgetSuppressed: (region, address) => count(suppressedOf(region, address)),
  };
}
