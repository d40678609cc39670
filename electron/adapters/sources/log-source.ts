// Reads the lines of a log group: SES's records, or no more than an address in a stream named after what happened to it.
import type { SourceTrouble, Stretch } from '../../../shared/history/sources.ts';
import { parseTrace } from '../../engine/protocols/log-trace/parse.ts';
import { parseMailEvents } from '../../engine/protocols/ses-event/mail-events.ts';
import type { LogLine } from '../../ports/event-cloud.ts';
import type { SourceBatch, SourceRecord } from '../../ports/event-source.ts';
import { type AskOf, emptyBatch, type Reading, type SourceWorld } from './source-world.ts';
import { troubles } from './trouble-texts.ts';
import { unread } from './unread.ts';

type Ask = AskOf<'logs'>;

/** It goes on where it stopped by such pieces. */
const windowMs = 86_400_000;
/** An event is on its way to its line: through a topic, a function and their tries. */
const delayMs = 3_600_000;
/** Lines are found some minutes after they were written. */
const settledMs = 300_000;

export async function* readLogs(ask: Ask, world: SourceWorld): Reading {
  const nowMs = world.clock.nowMs();
  const pattern = patternFor(ask.about);
  // What is narrower than time is not read as a whole, and so never counts as read.
  const stretches = pattern === null ? unread(ask.stretch, ask.read) : [ask.stretch];
  const windows = stretches.flatMap((stretch) => windowsOf(stretch, nowMs));
  const counted = { lines: 0, events: 0 };
  for (const [index, { fromMs, untilMs }] of windows.entries()) {
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const endMs = windows[index + 1]?.fromMs === untilMs ? untilMs : untilMs + delayMs;
      const asked = { group: ask.place.group, fromMs, untilMs: endMs, pattern, next };
      const reply = await world.ses.events.logLines(ask.place.region, asked, { signal: ask.signal });
      if (!reply.ok) return reply.failure;
      next = reply.value.next === next ? null : reply.value.next;
      const records = readLines(reply.value.lines, ask.place.group, seen);
      counted.lines += reply.value.lines.length;
      counted.events += records.records.length;
      const isLast = next === null;
      const readMs = Math.min(untilMs, nowMs - settledMs);
      yield {
        ...emptyBatch,
        ...records,
        read: isLast && pattern === null && fromMs < readMs ? { fromMs, untilMs: readMs } : null,
        done: isLast ? index + 1 : index,
        total: windows.length,
        at: ask.place.group,
      };
    } while (next !== null);
  }
  const { group } = ask.place;
  if (counted.events === 0 && pattern !== null) yield { ...emptyBatch, troubles: [troubles.noLines(group)] };
  else if (counted.events === 0 && counted.lines > 0)
    yield { ...emptyBatch, troubles: [troubles.noEvents(group, counted.lines)] };
  return null;
}

function windowsOf({ fromMs, untilMs }: Stretch, nowMs: number): readonly Stretch[] {
  const windows: Stretch[] = [];
  const endMs = Math.min(untilMs, nowMs);
  for (let startMs = fromMs; startMs < endMs;) {
    // Years are asked for at once: there are few lines in most days, but a call for each.
    const lengthMs = endMs - startMs > 90 * windowMs ? 30 * windowMs : windowMs;
    windows.push({ fromMs: startMs, untilMs: Math.min(startMs + lengthMs, endMs) });
    startMs += lengthMs;
  }
  return windows;
}

type Read = Pick<SourceBatch, 'records' | 'troubles' | 'bytes'>;

/** Whatever the layout is said to be: a line shows what it is. */
function readLines(lines: readonly LogLine[], group: string, seen: Set<string>): Read {
  const records: SourceRecord[] = [];
  let [bytes, traces, repeated] = [0, 0, 0];
  for (const line of lines) {
    bytes += line.message.length;
    const json = line.message.slice(Math.max(0, line.message.indexOf('{')));
    const events = parseMailEvents(json, 'logs', line.atMs);
    if (events.length > 0) {
      records.push({ json, events });
      continue;
    }
    const trace = parseTrace(line);
    if (trace === null) continue;
    const same = `${line.stream} ${line.atMs} ${trace.recipient}`;
    if (seen.has(same)) {
      repeated += 1;
      continue;
    }
    seen.add(same);
    traces += 1;
    const { stream, atMs, message } = line;
    records.push({
      json: JSON.stringify({ logGroup: group, logStream: stream, timestamp: atMs, message }),
      events: [trace],
    });
  }
  return { records, bytes, troubles: saysOf(group, traces, repeated) };
}

function saysOf(group: string, traces: number, repeated: number): readonly SourceTrouble[] {
  return [
    ...(traces > 0 ? [troubles.weak(group, traces)] : []),
    ...(repeated > 0 ? [troubles.repeated(group, repeated)] : []),
  ];
}

/** Any of the phrases, each as it is (CloudWatch Logs user guide, "Filter pattern syntax"): capitals count in it. */
function patternFor({ address, messageId }: Ask['about']): string | null {
  const wanted = messageId ?? address;
  if (wanted === undefined) return null;
  const spellings = new Set([wanted, wanted.toLowerCase()]);
  return Array.from(spellings, (text) => `?"${text.replace(/["\\]/gu, '\\$&')}"`).join(' ');
}
