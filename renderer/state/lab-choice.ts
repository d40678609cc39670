// What is chosen for a run of the simulator lab, and what that means as a question to main.
import type { RegionName } from '../../shared/aws.ts';
import type { LabAsk } from '../../shared/message/asks.ts';
import { labScenarios, type LabScenario, type LabSource, type Watching } from '../../shared/message/lab.ts';

export type WatchKind = Watching['kind'];

export type LabChoice = {
  readonly region: RegionName | null;
  /** The open draft's message; else a short text of ours. */
  readonly usesDraft: boolean;
  readonly from: string;
  readonly scenarios: readonly LabScenario[];
  /** Null: without a set. */
  readonly sets: readonly (string | null)[];
  readonly watch: WatchKind;
  readonly queueUrl: string;
  /** Messages of this run are taken out of the queue. */
  readonly consume: boolean;
  readonly waitSeconds: number;
};

export const waits = [60, 120, 300, 900] as const;
/** Main takes so many at once. */
export const maxSets = 20;

export const noChoice: LabChoice = {
  region: null,
  usesDraft: false,
  from: '',
  scenarios: labScenarios,
  sets: [null],
  watch: 'none',
  queueUrl: '',
  consume: false,
  waitSeconds: 120,
};

/** In the order of `all`, with or without the one. */
export function toggled<T>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  const isOn = chosen.includes(one);
  return all.filter((other) => (other === one ? !isOn : chosen.includes(other)));
}

const chosenSources = (sources: readonly LabSource[], sets: LabChoice['sets']): readonly LabSource[] =>
  sources.filter(({ set }) => sets.includes(set));

export function topicsOf(sources: readonly LabSource[], sets: LabChoice['sets']): readonly string[] {
  return [...new Set(chosenSources(sources, sets).flatMap(({ topics }) => topics))];
}

/** The URLs of the queues that hear of these sets already. */
export function queuesOf(sources: readonly LabSource[], sets: LabChoice['sets']): readonly string[] {
  return [...new Set(chosenSources(sources, sets).flatMap(({ queues }) => queues))].map(queueUrlOf);
}

/** `arn:aws:sqs:us-east-1:111122223333:name` (Amazon SQS developer guide, "Queue and message identifiers"). */
export function queueUrlOf(arn: string): string {
  const [, partition = 'aws', , region = '', account = '', name = ''] = arn.split(':');
  return `https://sqs.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}/${account}/${name}`;
}

/** The one that changes least in the account and still tells something. */
export function firstWatch(
  sources: readonly LabSource[],
  sets: LabChoice['sets'],
): Pick<LabChoice, 'watch' | 'queueUrl'> {
  const [queueUrl] = queuesOf(sources, sets);
  if (topicsOf(sources, sets).length > 0) return { watch: 'temporary-queue', queueUrl: queueUrl ?? '' };
  return queueUrl === undefined ? { watch: 'none', queueUrl: '' } : { watch: 'queue', queueUrl };
}

/** Null where something is still missing. */
export function askOf(choice: LabChoice, sources: readonly LabSource[], draftId: string | null): LabAsk | null {
  const { region, from, scenarios, sets, waitSeconds } = choice;
  const watching = watchingOf(choice, sources);
  if (region === null || from.trim() === '' || scenarios.length === 0 || sets.length === 0 || watching === null)
    return null;
  return {
    region,
    draftId: choice.usesDraft ? draftId : null,
    from: from.trim(),
    scenarios: [...scenarios],
    sets: [...sets],
    watching,
    waitSeconds,
  };
}

function watchingOf(
  { watch, sets, queueUrl, consume }: LabChoice,
  sources: readonly LabSource[],
): LabAsk['watching'] | null {
  if (watch === 'none') return { kind: 'none' };
  if (watch === 'queue') return queueUrl.trim() === '' ? null : { kind: 'queue', queueUrl: queueUrl.trim(), consume };
  const topics = topicsOf(sources, sets);
  return topics.length === 0 ? null : { kind: 'temporary-queue', topics: [...topics] };
}
