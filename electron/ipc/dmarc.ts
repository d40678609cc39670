// Answers dmarc.* and selector.*: a predicted result, and the selectors in a header.
import { predictDmarc } from '../flows/predict-dmarc.ts';
import { readSelectors } from '../flows/read-selectors.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

export function dmarcAnswers(session: Session): AnswersOf<'dmarc' | 'selector'> {
  return {
    'dmarc.predict': async (stream) => predictDmarc(stream, (await session.auditWorld()).resolver),
    'selector.read': async ({ header }) => readSelectors(header),
  };
}
