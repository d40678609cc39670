// Answers dmarc.* and selector.*: a predicted result, and the selectors in a header.
import { predictDmarc } from '../flows/predict-dmarc.ts';
import { readSelectors } from '../flows/read-selectors.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

export function dmarcAnswers(session: Session): AnswersOf<'dmarc' | 'selector'> {
  return {
    'dmarc.predict': async (stream) => {
      const { resolver } = await session.auditWorld();
      try {
        return await predictDmarc(stream, resolver);
      } finally {
        await resolver.close();
      }
    },
    'selector.read': async ({ header }) => readSelectors(header),
  };
}
