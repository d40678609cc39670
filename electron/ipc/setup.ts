// Answers setup.*: set-ups that the user deploys with tools of their own.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

const notYet = refuse({ kind: 'not-allowed', because: { en: 'This is being built.', ja: '準備中です。' } });

export function setupAnswers(_session: Session, _desk: Desk): AnswersOf<'setup'> {
  return {
    'setup.generate': async () => notYet,
    'setup.save': async () => notYet,
  };
}
