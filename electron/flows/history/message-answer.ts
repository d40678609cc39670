// Answers what became of one message: its events, what is known of who could have told more, and the timeline of it all.
import { accept, type Outcome, refuse } from '../../../shared/failure.ts';
import { noFilter } from '../../../shared/history/search.ts';
import type { SuppressionState } from '../../../shared/history/pages.ts';
import type { Timeline } from '../../../shared/timeline.ts';
import { assembleTimeline } from '../../engine/timeline/assemble-timeline.ts';
import { earlierMail } from '../../engine/timeline/earlier-mail.ts';
import { originalFacts, type OriginalFacts } from '../../engine/timeline/original-facts.ts';
import type { EarlierMail, RegionCoverage } from '../../engine/timeline/timeline-ask.ts';
import type { EventArchive, KeptEvent } from '../../ports/event-store.ts';
import type { AnswerWorld } from './answer-world.ts';
import { sayNotKept } from './say-not-kept.ts';
import { suppressionStates, within } from './suppression-states.ts';

/** Of a mail to many, so many are asked about; each takes a call in each region. */
const mostRecipients = 10;
const earlierEvents = 300;

export type MessageAnswer = Outcome<Timeline>;

export async function answerMessage(asked: string, world: AnswerWorld): Promise<MessageAnswer> {
  const { archive, clock } = world;
  const [found, sources, facts] = await Promise.all([findEvents(asked, archive), archive.sources(), archive.facts()]);
  if (!found.ok) return found;
  if (!sources.ok) return sources;
  if (!facts.ok) return facts;
  const { messageId, events } = found.value;
  const [first] = events;
  if (first === undefined) return refuse({ kind: 'not-found', what: sayNotKept(asked, sources.value) });
  const nowMs = clock.nowMs();
  const original = await readOriginal(events, messageId, archive);
  const recipients = recipientsOf(events, original).slice(0, mostRecipients);
  const beforeMs = first.sentAtMs ?? events.reduce((least, { atMs }) => Math.min(least, atMs), first.atMs);
  const [coverage, suppression, earlier] = await Promise.all([
    readCoverage(world),
    within(world.patienceMs, askSuppression(recipients, world), new Map<string, readonly SuppressionState[]>()),
    readEarlier(recipients, { messageId, beforeMs }, archive),
  ]);
  const known = { coverage, suppression, earlier, sources: sources.value, keepDays: facts.value.keepDays };
  return accept(assembleTimeline({ messageId, events, ...original, ...known, nowMs }));
}

type Found = { readonly messageId: string; readonly events: readonly KeptEvent[] };

/** By SES's id, as receivers see it or bare; else by the sender's own Message-ID. */
async function findEvents(asked: string, archive: EventArchive): Promise<Outcome<Found>> {
  const bare = asked.trim().replace(/^<([^<>]*)>$/u, '$1');
  for (const messageId of new Set([bare, bare.replace(/@[a-z0-9-]+\.amazonses\.com$/u, '')])) {
    const events = await archive.message(messageId);
    if (!events.ok) return events;
    if (events.value.length > 0) return accept({ messageId, events: events.value });
  }
  const rows = await archive.find({ kind: 'message-id', id: bare }, noFilter, { offset: 0, limit: 1 });
  const messageId = rows.ok ? rows.value.rows[0]?.messageId : null;
  if (messageId === undefined || messageId === null) return accept({ messageId: bare, events: [] });
  const events = await archive.message(messageId);
  return events.ok ? accept({ messageId, events: events.value }) : events;
}

/** The first that is SES's own record: a summary does not name the region. */
async function readOriginal(
  events: readonly KeptEvent[],
  messageId: string,
  archive: EventArchive,
): Promise<OriginalFacts> {
  const told = events.find(({ strength, identity }) => strength === 'record' && identity !== null) ?? events[0];
  const original = told === undefined ? null : await archive.original(told);
  return original?.ok === true ? originalFacts(original.value, messageId) : { region: null, destinations: [] };
}

function recipientsOf(events: readonly KeptEvent[], { destinations }: OriginalFacts): readonly string[] {
  const all = [...events.map(({ recipient }) => recipient), ...destinations];
  return [...new Map(all.map((recipient) => [recipient.toLowerCase(), recipient])).values()];
}

/** As it was last read, however long ago: the time is said with it. */
async function readCoverage({ accounts, profileId }: AnswerWorld): Promise<readonly RegionCoverage[]> {
  const reports = await accounts.openHealth(profileId);
  if (!reports.ok) return [];
  return reports.value.flatMap(({ region, parts }) =>
    parts.flatMap((part) =>
      part.panel === 'coverage' ? [{ region, readAtMs: part.readAtMs, coverage: part.value }] : [],
    ),
  );
}

/** Who is not listed in the regions that answered may be in the others: only then is it told. */
async function askSuppression(
  recipients: readonly string[],
  { findSes, patienceMs }: AnswerWorld,
): Promise<ReadonlyMap<string, readonly SuppressionState[]>> {
  // A little before nobody waits any more, so that those who answered in time are not lost with the others.
  const signal = AbortSignal.timeout(Math.ceil(patienceMs * 0.9));
  const ses = await findSes();
  if (ses === null) return new Map();
  const asked = await Promise.all(
    recipients.map(async (recipient) => {
      const { states, gaps } = await suppressionStates(recipient, ses, signal);
      const isTold = gaps.length === 0 || states.some(({ entry }) => entry !== null);
      return isTold ? [[recipient.toLowerCase(), states] as const] : [];
    }),
  );
  return new Map(asked.flat());
}

async function readEarlier(
  recipients: readonly string[],
  about: Parameters<typeof earlierMail>[1],
  archive: EventArchive,
): Promise<ReadonlyMap<string, EarlierMail>> {
  const earlier = new Map<string, EarlierMail>();
  for (const recipient of recipients) {
    const events = await archive.eventsOf(recipient, earlierEvents);
    if (events.ok) earlier.set(recipient.toLowerCase(), earlierMail(events.value, about));
  }
  return earlier;
}
