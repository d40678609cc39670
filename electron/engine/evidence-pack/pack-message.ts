// The evidence pack of one message: what happened, why, and every original on which that rests.
import type { Language, Text } from '../../../shared/text.ts';
import type { MessageFacts, RecipientStory, Timeline } from '../../../shared/timeline.ts';
import { type Markup, markup, verbatim } from './markup.ts';
import { packFrame } from './pack-frame.ts';
import { type PackStamp, printStamp } from './pack-stamp.ts';
import { certaintyWords, messageWords as words, stateWords, whoseWords } from './pack-words.ts';
import { printTimes } from './print-times.ts';
import { type Packing, timelineTable } from './timeline-table.ts';

/** The record of one or several events, as it came. */
export type PackOriginal = { readonly json: string; readonly sha256: string; readonly events: readonly string[] };

export type MessagePack = {
  readonly timeline: Timeline;
  readonly originals: readonly PackOriginal[];
  readonly stamp: PackStamp;
};

export function packMessage({ timeline, originals, stamp }: MessagePack, language: Language): string {
  const numbers = new Map(originals.flatMap(({ events }, place) => events.map((key) => [key, place + 1] as const)));
  const packing: Packing = { say: (text) => text[language], stamp, numbers };
  const { say } = packing;
  return packFrame({
    title: say(words.title),
    language,
    body: [
      factsOf(timeline.message, packing),
      ...timeline.stories.map((story) => storyOf(story, packing)),
      ...(timeline.blindSpots.length === 0
        ? []
        : [markup`<h2>${say(words.blindSpots)}</h2>`, list(timeline.blindSpots.map(say))]),
      originalsOf(originals, packing),
      printStamp(stamp, language),
    ],
  });
}

function factsOf(facts: MessageFacts, { say, stamp }: Packing): Markup {
  const sent = facts.sentAtMs === null ? null : printTimes(facts.sentAtMs, stamp);
  const rows: readonly (readonly [Text, string | null])[] = [
    [words.messageId, facts.messageId],
    [words.wireMessageId, facts.wireMessageId],
    [words.clientMessageId, facts.clientMessageId],
    [words.sender, facts.sender],
    [words.subject, facts.subject],
    [words.sent, sent === null ? null : `${sent.utc} UTC (${sent.local} ${stamp.timeZone})`],
    [words.configurationSet, facts.configurationSet],
    [words.identity, facts.identity],
    [words.tags, facts.tags.map(({ name, value }) => `${name}=${value}`).join(', ') || null],
  ];
  return markup`<dl>${rows.flatMap(([name, value]) => (value === null ? [] : [markup`<dt>${say(name)}</dt><dd>${value}</dd>`]))}</dl>`;
}

function storyOf(story: RecipientStory, packing: Packing): Markup {
  const { say } = packing;
  const candidate = story.recipientIs === 'candidate' ? ` (${say(words.candidate)})` : '';
  return markup`<section><h2>${story.recipient}${candidate}: ${say(stateWords[story.state])}</h2>
${diagnosisOf(story, packing)}
<h3>${say(words.timeline)}</h3>${timelineTable(story, packing)}</section>`;
}

function diagnosisOf({ diagnosis }: RecipientStory, { say }: Packing): Markup {
  const grounds = diagnosis.grounds.map(({ says, quote, source }) => {
    const cited = source === null ? markup`` : markup` <span class="quiet">${source}</span>`;
    const quoted = quote === null ? markup`` : markup`<blockquote>${quote}</blockquote>`;
    return markup`<li>${say(says)}${cited}${quoted}</li>`;
  });
  return markup`<h3>${say(words.diagnosis)}: ${say(diagnosis.title)}</h3><p>${say(diagnosis.says)}</p>
<dl><dt>${say(words.whose)}</dt><dd>${say(whoseWords[diagnosis.whose])}</dd>
<dt>${say(words.certainty)}</dt><dd>${say(certaintyWords[diagnosis.certainty])}</dd></dl>
${grounds.length === 0 ? markup`` : markup`<h3>${say(words.grounds)}</h3><ul>${grounds}</ul>`}
${diagnosis.next.length === 0 ? markup`` : markup`<h3>${say(words.next)}</h3>${list(diagnosis.next.map(say))}`}`;
}

function originalsOf(originals: readonly PackOriginal[], { say }: Packing): Markup {
  const each = originals.map(({ json, sha256 }, place) => {
    return markup`<section><h3>${say(words.original)} ${place + 1}</h3><p class="quiet">SHA-256 <code>${sha256}</code></p>${verbatim(json)}</section>`;
  });
  return markup`<h2>${say(words.originals)}</h2><p>${say(originals.length === 0 ? words.gone : words.hashes)}</p>${each}`;
}

function list(items: readonly string[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
