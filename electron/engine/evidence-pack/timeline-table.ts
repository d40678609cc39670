// The timeline of one recipient as a table: every event, and between them the stretches of which nothing was heard.
import type { MailEvent } from '../../../shared/mail-event.ts';
import type { Text } from '../../../shared/text.ts';
import type { RecipientStory, TimelineEntry, TimelineGap } from '../../../shared/timeline.ts';
import { typeNames } from '../timeline/say-types.ts';
import { type Markup, markup } from './markup.ts';
import type { PackStamp } from './pack-stamp.ts';
import { messageWords as words, sourceWords } from './pack-words.ts';
import { printTimes } from './print-times.ts';

export type Packing = {
  readonly say: (text: Text) => string;
  readonly stamp: PackStamp;
  /** The number of an event's original, from 1. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** What an original is found by. */
export function eventKey(event: { readonly type: string; readonly recipient: string; readonly atMs: number }): string {
  return `${event.type} ${event.atMs} ${event.recipient.toLowerCase()}`;
}

export function timelineTable({ entries, gaps }: RecipientStory, packing: Packing): Markup {
  const { say, stamp } = packing;
  if (entries.length === 0 && gaps.length === 0) return markup`<p>${say(words.noEvents)}</p>`;
  const heads = [
    say(words.utc),
    stamp.timeZone,
    say(words.event),
    say(words.detail),
    say(words.sources),
    say(words.original),
  ];
  return markup`<table><thead><tr>${heads.map((head) => markup`<th>${head}</th>`)}</tr></thead><tbody>${rowsOf(entries, gaps, packing)}</tbody></table>`;
}

/** A gap stands after the events before its end. */
function rowsOf(entries: readonly TimelineEntry[], gaps: readonly TimelineGap[], packing: Packing): readonly Markup[] {
  const waiting = gaps.toSorted((a, b) => a.fromMs - b.fromMs);
  const rows: Markup[] = [];
  for (const entry of entries) {
    while (waiting[0] !== undefined && waiting[0].untilMs !== null && waiting[0].untilMs <= entry.event.atMs)
      rows.push(...waiting.splice(0, 1).map((gap) => gapRow(gap, packing)));
    rows.push(entryRow(entry, packing));
  }
  return [...rows, ...waiting.map((gap) => gapRow(gap, packing))];
}

function entryRow({ event, says, alsoFrom, isSkewed }: TimelineEntry, { say, stamp, numbers }: Packing): Markup {
  const { utc, local } = printTimes(event.atMs, stamp);
  const skewed = isSkewed ? markup` <span class="quiet">(${say(words.skewed)})</span>` : markup``;
  const candidate =
    event.recipientIs === 'candidate' ? markup` <span class="quiet">(${say(words.candidate)})</span>` : markup``;
  return markup`<tr><td class="time">${utc}${skewed}</td><td class="time">${local}</td><td class="event">${say(typeNames[event.type])}: ${say(says)}${candidate}</td><td class="free">${detailOf(event)}</td><td>${alsoFrom.map((kind) => say(sourceWords[kind])).join(', ')}</td><td class="number">${numbers.get(eventKey(event)) ?? '-'}</td></tr>`;
}

function detailOf({ subType, status, reply, link, userAgent, remote, processingMs }: MailEvent): Markup {
  const facts = [subType, status, remote, processingMs === null ? null : `${processingMs} ms`, link, userAgent];
  const line = facts.filter((fact) => fact !== null).join(' · ');
  return reply === null ? markup`${line}` : markup`${line}<blockquote>${reply}</blockquote>`;
}

function gapRow({ fromMs, untilMs, says, reasons }: TimelineGap, { say, stamp }: Packing): Markup {
  const from = printTimes(fromMs, stamp);
  const until = untilMs === null ? say(words.untilNow) : printTimes(untilMs, stamp).utc;
  return markup`<tr><td class="time">${from.utc}<br>- ${until}</td><td class="time">${from.local}</td><td colspan="4" class="free quiet">${say(words.gap)}: ${say(says)}<ul>${reasons.map((reason) => markup`<li>${say(reason)}</li>`)}</ul></td></tr>`;
}
