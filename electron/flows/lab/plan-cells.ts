// The cells of a run: scenarios x configuration sets, each with an address of its own, what is expected, and whether it can be watched.
import { expectedOf, scenarioAddress } from '../../engine/lab/expected.ts';
import type { LabAsk } from '../../../shared/message/asks.ts';
import type { LabCell, LabSource } from '../../../shared/message/lab.ts';
import type { Text } from '../../../shared/text.ts';
import type { Ses } from '../../ports/ses.ts';
import { identityOf } from './identity-of.ts';
import { labSources, watchedTypes } from './lab-sources.ts';

export type PlannedCell = { readonly cell: LabCell; readonly silence: Text | null };

/** `tag` tells the runs of a day apart. */
export async function planCells(ask: LabAsk, tag: string, ses: Ses): Promise<readonly PlannedCell[]> {
  const sources = await labSources(ask, ses);
  const planned = await Promise.all(sources.map((source) => planSet(ask, source, ses)));
  const cells = planned.flatMap(({ source, watched, silence }) =>
    ask.scenarios.map((scenario) => ({ scenario, set: source.set, watched, silence })),
  );
  return cells.map(({ scenario, set, watched, silence }, index) => ({
    silence,
    cell: {
      scenario,
      set,
      address: scenarioAddress(scenario, `pl-${tag}-${index + 1}`),
      state: 'waiting',
      messageId: null,
      sentAtMs: null,
      expected: expectedOf(scenario, silence === null ? watched : null),
      observed: [],
      verdict: 'waiting',
      says: notYet,
    },
  }));
}

const notYet: Text = { en: 'Not sent yet.', ja: 'まだ送信していません。' };

async function planSet({ region, watching, from }: LabAsk, asked: LabSource, ses: Ses) {
  // Mail that names no set takes its identity's own (developer guide, "Default configuration sets").
  const identity = asked.set === null ? await identityOf(from, region, ses) : null;
  const name = asked.set ?? (identity === 'unknown' ? null : (identity?.configurationSet ?? null));
  const [known = asked] = name === null ? [] : await labSources({ region, sets: [name] }, ses);
  const source = { ...known, set: asked.set };
  const silence = silenceFor(watching, source);
  if (silence !== null || name === null) return { source, watched: null, silence };
  const read = await ses.read({ read: 'configurationSet', region, about: name });
  const topics = watching.kind === 'temporary-queue' ? watching.topics : source.topics;
  return { source, watched: read.ok ? watchedTypes(read.value, topics) : null, silence };
}

/** Null: its events come to the queue that is watched. */
function silenceFor(watching: LabAsk['watching'], source: LabSource): Text | null {
  if (watching.kind === 'none') return source.silence ?? notWatched;
  if (source.silence !== null) return source.silence;
  if (watching.kind === 'temporary-queue')
    return source.topics.some((topic) => watching.topics.includes(topic)) ? null : otherTopic;
  // The user may name a queue by its address that hears by ways we cannot see.
  const known = source.queues.map(nameOf);
  return known.length === 0 || known.includes(nameOf(watching.queueUrl)) ? null : otherQueue;
}

/** Of a queue's ARN or address. */
const nameOf = (queue: string): string => queue.replace(/^.*[:/]/u, '');

const notWatched: Text = {
  en: 'Sent. Events were not watched in this run; see the event destinations of the configuration set.',
  ja: '送信しました。この実行ではイベントを確認していません。結果は設定セットのイベント送信先で確認してください。',
};
const otherTopic: Text = {
  en: 'The topics of this configuration set are not watched.',
  ja: 'この設定セットのトピックは確認の対象に含まれていません。',
};
const otherQueue: Text = {
  en: 'The watched queue is not subscribed to the topics of this configuration set.',
  ja: '確認中のキューは、この設定セットのトピックをサブスクライブしていません。',
};
