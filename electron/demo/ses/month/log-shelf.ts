// What a Lambda function wrote of the month into its log group: lines that are made when somebody looks for them.
import { linesOf } from '../functions/run-function.ts';
import type { LoggedEvent } from '../messages/happening.ts';
import type { LogLine, LogShelf } from '../logs/log-state.ts';
import type { RegionAccount } from '../state/region-account.ts';
import type { FunctionState } from '../state/wiring-state.ts';
import { publicationsOf } from '../topics/publish-events.ts';
import { canPublish, subscribedFunctions } from '../topics/publish-to-topic.ts';
import { eventsIn, type Month } from './open-month.ts';
import { dayMs } from './planned.ts';

export type LogSource = { readonly account: RegionAccount; readonly month: Month; readonly ran: FunctionState };

export function logShelf(source: LogSource): LogShelf {
  const { month, ran } = source;
  const untilMs = month.untilMs + 3 * dayMs;
  return {
    sinceMs: month.sinceMs,
    untilMs,
    bytes: ran.writes === 'records' ? 80_000_000 : 12_000,
    streams: (nowMs) =>
      ran.writes === 'addresses' ? ['Bounce', 'Complaint'] : daysUntil(month.sinceMs, Math.min(nowMs, untilMs)),
    lines: (fromMs, lastMs) =>
      eventsIn(month, fromMs, lastMs + 1000)
        .flatMap(lineMaker(source))
        // A function's clock has whole seconds, so that its lines are a little older than their events.
        .filter(({ atMs }) => atMs >= fromMs && atMs < lastMs),
  };
}

function daysUntil(sinceMs: number, nowMs: number): readonly string[] {
  const names: string[] = [];
  for (let atMs = Math.floor(sinceMs / dayMs) * dayMs; atMs <= nowMs; atMs += dayMs)
    names.push(new Date(atMs).toISOString().slice(0, 10).replaceAll('-', '/'));
  return names;
}

function lineMaker({ account, ran }: LogSource): (event: LoggedEvent) => readonly LogLine[] {
  const may = new Map<string, boolean>();
  const isLet = (topicArn: string, publisher: string): boolean => {
    const place = `${topicArn} ${publisher}`;
    const topic = account.wiring.topics.get(topicArn);
    const known = may.get(place) ?? (topic !== undefined && canPublish(account, topic, publisher));
    may.set(place, known);
    return known;
  };
  const topics = [...account.wiring.topics.keys()].filter((arn) => subscribedFunctions(account, arn).includes(ran));
  return (event) =>
    publicationsOf(account, event, (arn) => topics.includes(arn))
      .filter(({ topicArn, publisher }) => isLet(topicArn, publisher))
      .flatMap((publication) => linesOf(ran, publication, () => true));
}
