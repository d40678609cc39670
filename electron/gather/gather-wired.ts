// Reads things of one kind that are named elsewhere, each once: those seen, those that are gone, and those that would not be told.
import type { AwsGap, AwsReply, RegionName } from '../../shared/aws.ts';
import { awsSource, type Evidence } from '../../shared/evidence.ts';
import type { Wired } from '../../shared/health/wiring.ts';
import type { WiredNames } from '../engine/derive/wired-names.ts';
import type { SesReadName, SesReads } from '../ports/ses.ts';
import { notThere } from './aws-evidence.ts';
import type { GatherContext } from './gatherer.ts';

/** What one read brought about one name. */
export type Told<T> = { readonly name: string; readonly operation: string; readonly reply: AwsReply<T> };

/** The reads that are about one thing by its name or ARN. */
type NamedRead = { readonly [N in SesReadName]: SesReads[N]['takes'] extends string ? N : never }[SesReadName];

export async function readNamed<N extends NamedRead>(
  { region }: Required<Pick<GatherContext, 'region'>>,
  names: readonly string[],
  { read, operation }: { readonly read: N; readonly operation: string },
): Promise<readonly Told<SesReads[N]['brings']>[]> {
  return Promise.all(
    names.map(async (name) => {
      const about = name as SesReads[N]['takes'];
      return { name, operation, reply: await region.ses.read({ read, region: region.name, about }) };
    }),
  );
}

export function wiredOf<T>(told: readonly Told<T>[], region: RegionName): Wired<T> {
  return {
    seen: told.flatMap(({ reply }) => (reply.ok ? [reply.value] : [])),
    absent: told.flatMap(({ name, reply }) => (!reply.ok && reply.failure.kind === 'aws-not-found' ? [name] : [])),
    gaps: told.flatMap((one) => gapOf(one, region)),
  };
}

/** What is not there is no gap. */
export function gapOf({ name, operation, reply }: Told<unknown>, region: RegionName): readonly AwsGap[] {
  if (reply.ok || reply.failure.kind === 'aws-not-found') return [];
  const called = reply.calls.at(-1)?.operation ?? operation;
  return [{ region, operation: called, subject: name, failure: reply.failure }];
}

export function sourcesOf(told: readonly Told<unknown>[]) {
  return told.flatMap(({ reply }) => reply.calls.map(awsSource));
}

/** Everything of one kind; absent where nothing of it is named. */
export async function gatherNamed<N extends NamedRead>(
  context: GatherContext,
  names: readonly string[],
  what: { readonly read: N; readonly operation: string },
): Promise<Evidence<Wired<SesReads[N]['brings']>>> {
  const { region, clock } = context;
  if (region === undefined || names.length === 0) return notThere(context);
  const told = await readNamed({ region }, names, what);
  return { state: 'seen', value: wiredOf(told, region.name), atMs: clock.nowMs(), from: sourcesOf(told) };
}

/** What sets and feeds name; unreachable where what names them could not be asked, so that there may be more. */
export async function gatherWired<N extends NamedRead>(
  context: GatherContext,
  { read, operation, named }: { readonly read: N; readonly operation: string; readonly named: Named },
): Promise<Evidence<Wired<SesReads[N]['brings']>>> {
  const [sets, feeds] = await Promise.all([context.get('regionSets'), context.get('regionFeeds')]);
  const names = named(
    {
      sets: sets.state === 'seen' ? sets.value.seen : [],
      feeds: feeds.state === 'seen' ? feeds.value.seen : [],
    },
    context.region?.name ?? '',
  );
  const unasked = [sets, feeds].find((evidence) => evidence.state === 'unreachable');
  return names.length === 0 && unasked?.state === 'unreachable'
    ? unasked
    : gatherNamed(context, names, { read, operation });
}

type Named = (names: WiredNames, region: RegionName) => readonly string[];
