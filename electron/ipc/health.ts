// Answers health.*: how an account stands, region by region.
import { refuse } from '../../shared/failure.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

const notYet = refuse({ kind: 'not-allowed', because: { en: 'This is being built.', ja: '準備中です。' } });

export function healthAnswers(_session: Session, _announce: Announce): AnswersOf<'health'> {
  return {
    'health.open': async () => notYet,
    'health.start': async () => notYet,
    'health.cancel': async () => notYet,
  };
}
