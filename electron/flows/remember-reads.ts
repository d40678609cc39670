// An account read once in a run: every read is asked anew the first time and answered from memory after that.
import type { AwsReply } from '../../shared/aws.ts';
import type { Ses, SesRead, SesReadName, SesReads } from '../ports/ses.ts';

/** AWS's rate limits make each read dear, and one run must not judge two states of the same identity. */
export function rememberReads(ses: Ses, signal: AbortSignal): Ses {
  const known = new Map<string, Promise<AwsReply<unknown>>>();
  return {
    ...ses,
    read: <N extends SesReadName>(what: SesRead<N>) => {
      const key = JSON.stringify([what.read, what.region, what.about]);
      const reply = known.get(key) ?? ses.read(what, { fresh: true, signal });
      known.set(key, reply);
      return reply as Promise<AwsReply<SesReads[N]['brings']>>;
    },
  };
}
