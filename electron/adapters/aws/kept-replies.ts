// Replies kept for as long as they may be used again; a change of an identity forgets what was said about it.
import type { AwsReply } from '../../../shared/aws.ts';
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
};

/** About what a large account's identities come to. */
const maxEntries = 5000;

export function createKeptReplies(clock: Clock): KeptReplies {
  const entries = new Map<string, { readonly reply: AwsReply<unknown>; readonly untilMs: number }>();
  const changes = new Map<string, number>();
  const about = (region: string, name: string): string => `${region} ${name.toLowerCase()}`;

  return {
    keyOf: ({ read, region, about: name }) => {
      // The list tells the state of each identity: a change of any of them makes it old.
      const changed = changes.get(read === 'identities' ? region : about(region, name ?? '')) ?? 0;
      return `${region} ${read} ${changed} ${name ?? ''}`;
    },
    find: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      if (entry.untilMs > clock.nowMs()) return entry.reply;
      entries.delete(key);
      return null;
    },
    keep: (key, { read }, reply) => {
      if (!reply.ok) return;
      entries.delete(key);
      entries.set(key, { reply, untilMs: clock.nowMs() + keepSeconds[read] * 1000 });
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    },
    forget: ({ name, region }) => {
      for (const key of [region, about(region, name)]) changes.set(key, (changes.get(key) ?? 0) + 1);
    },
  };
}
