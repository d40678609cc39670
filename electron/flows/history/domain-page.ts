// How mail from one domain fared: rates by receiver, causes, over time, and the time in which it went wrong.
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { DomainPage } from '../../../shared/history/pages.ts';
import type { Stretch } from '../../../shared/history/sources.ts';
import { causesOf } from '../../engine/pages/causes-of.ts';
import { findIncident } from '../../engine/pages/find-incident.ts';
import { sayIncident } from '../../engine/pages/say-incident.ts';
import type { EventArchive } from '../../ports/event-store.ts';
import type { AnswerWorld } from './answer-world.ts';

export type DomainAsk = { readonly domain: string; readonly stretch: Stretch | null };

const dayMs = 86_400_000;
const daysShown = 30;
/** Kinds of replies, not messages: the rare ones beyond them change no order. */
const repliesRead = 2000;

export async function domainPage(
  { domain: asked, stretch }: DomainAsk,
  world: AnswerWorld,
): Promise<Outcome<DomainPage>> {
  const { archive } = world;
  const domain = asked.trim().toLowerCase();
  const time = stretch ?? (await lastDays(world));
  const [counted, families, replies] = await Promise.all([
    archive.counts({ senderDomain: domain }, time),
    archive.families(domain, time),
    archive.replies(domain, time, repliesRead),
  ]);
  if (!counted.ok) return counted;
  if (!families.ok) return families;
  if (!replies.ok) return replies;
  const days = counted.value.days.map((day) => ({
    ...day,
    families: families.value.days.find(({ fromMs }) => fromMs === day.fromMs)?.families ?? [],
  }));
  const incident = await readIncident(domain, days, archive);
  if (!incident.ok) return incident;
  const causes = causesOf(replies.value);
  const { counts } = counted.value;
  return accept({ domain, ...time, counts, families: families.value.whole, causes, days, incident: incident.value });
}

/** Of what is kept: files of last year are shown as well as those of today. */
async function lastDays({ archive, clock }: AnswerWorld): Promise<Stretch> {
  const facts = await archive.facts();
  const last = facts.ok ? (facts.value.lastAtMs ?? clock.nowMs()) : clock.nowMs();
  const untilMs = (Math.floor(Math.min(last, clock.nowMs()) / dayMs) + 1) * dayMs;
  return { fromMs: Math.max(0, untilMs - daysShown * dayMs), untilMs };
}

async function readIncident(
  domain: string,
  days: DomainPage['days'],
  archive: EventArchive,
): Promise<Outcome<DomainPage['incident']>> {
  const incident = findIncident(days);
  if (incident === null) return accept(null);
  const { fromMs, untilMs } = incident;
  const replies = await archive.replies(domain, { fromMs, untilMs }, repliesRead);
  return replies.ok ? accept(sayIncident(incident, replies.value)) : replies;
}
