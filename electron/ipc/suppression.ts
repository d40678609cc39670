// Answers suppression.* and address.*: who is not mailed, why, and changes of that.
import { refuse } from '../../shared/failure.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

const notYet = refuse({ kind: 'not-allowed', because: { en: 'This is being built.', ja: '準備中です。' } });

export function suppressionAnswers(
  _session: Session,
  _desk: Desk,
  _announce: Announce,
): AnswersOf<'suppression' | 'address'> {
  return {
    'suppression.load': async () => notYet,
    'suppression.stop': async () => notYet,
    'suppression.page': async () => notYet,
    'suppression.look-up': async () => notYet,
    'suppression.read-csv': async () => notYet,
    'suppression.preview': async () => notYet,
    'suppression.apply': async () => notYet,
    'suppression.export': async () => notYet,
    'address.insights': async () => notYet,
  };
}
