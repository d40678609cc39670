// What became of a message as other programs read it: stable names, one language.
import type { Diagnosis } from '../../shared/history/diagnosis.ts';
import type { MailEvent } from '../../shared/mail-event.ts';
import type { Language } from '../../shared/text.ts';
import type { RecipientStory, Timeline, TimelineGap } from '../../shared/timeline.ts';

const time = (atMs: number | null): string | null => (atMs === null ? null : new Date(atMs).toISOString());

export function timelineAsJson({ message, stories, blindSpots }: Timeline, language: Language) {
  const { sentAtMs, ...facts } = message;
  return {
    message: { ...facts, sentAt: time(sentAtMs) },
    recipients: stories.map((story) => storyAsJson(story, language)),
    blindSpots: blindSpots.map((says) => says[language]),
  };
}

function storyAsJson({ recipient, recipientIs, state, ...story }: RecipientStory, language: Language) {
  return {
    recipient,
    recipientIs,
    state,
    diagnosis: diagnosisAsJson(story.diagnosis, language),
    events: story.entries.map(({ event, says, alsoFrom, isSkewed }) => ({
      ...eventAsJson(event),
      says: says[language],
      alsoFrom,
      isSkewed,
    })),
    gaps: story.gaps.map((gap) => gapAsJson(gap, language)),
    attempts: story.attempts.map(({ atMs, ...attempt }) => ({ at: time(atMs), ...attempt })),
  };
}

function eventAsJson({ atMs, sentAtMs, expiresAtMs, ...event }: MailEvent) {
  return { at: time(atMs), ...event, sentAt: time(sentAtMs), expiresAt: time(expiresAtMs) };
}

function gapAsJson({ fromMs, untilMs, says, reasons, next }: TimelineGap, language: Language) {
  const [texts, steps] = [reasons.map((reason) => reason[language]), next.map((step) => step[language])];
  return { from: time(fromMs), until: time(untilMs), says: says[language], reasons: texts, next: steps };
}

function diagnosisAsJson(diagnosis: Diagnosis, language: Language) {
  const { cause, whose, certainty, title, says, grounds, next, links, answer } = diagnosis;
  return {
    cause,
    whose,
    certainty,
    title: title[language],
    says: says[language],
    grounds: grounds.map((ground) => ({ ...ground, says: ground.says[language] })),
    next: next.map((step) => step[language]),
    links: links.map((link) => ({ ...link, says: link.says[language] })),
    answer: answer[language],
  };
}
