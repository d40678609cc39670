// Why one message went as it did for one recipient: the whole story weighed, said, and what to do about it.
import type { Diagnosis, Whose } from '../../../shared/history/diagnosis.ts';
import { answerCustomer } from './answer-customer.ts';
import { causeTexts } from './cause-texts.ts';
import { causeTitles } from './cause-titles.ts';
import { groundsOf } from './grounds.ts';
import { linksOf } from './links.ts';
import { nextStepsOf } from './next-steps.ts';
import { type DiagnosisAsk, readStory, type Story } from './read-story.ts';
import { sayStory } from './say-story.ts';

export type { DiagnosisAsk } from './read-story.ts';

export function diagnose(ask: DiagnosisAsk): Diagnosis {
  const story = readStory(ask);
  return {
    cause: story.cause,
    title: causeTitles[story.cause],
    says: sayStory(story),
    whose: whoseOf(story),
    certainty: story.certainty,
    grounds: groundsOf(story),
    next: nextStepsOf(story),
    links: linksOf(story),
    answer: answerCustomer(story),
  };
}

/** Nobody's to change may be said of what cannot be told. */
function whoseOf({ cause, certainty }: Story): Whose {
  return certainty === 'cannot-tell' ? 'unknown' : causeTexts[cause].whose;
}
