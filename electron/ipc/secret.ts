// Answers secret.*, vault.* and profile.test and its kin: credentials and what they may do.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notYet = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function secretAnswers(): AnswersOf<'secret' | 'vault'> &
  Pick<AnswersOf<'profile'>, 'profile.test' | 'profile.sign-in' | 'profile.export' | 'profile.import'> {
  return {
    'secret.save': notYet,
    'secret.remove': notYet,
    'vault.unlock': notYet,
    'profile.test': notYet,
    'profile.sign-in': notYet,
    'profile.export': notYet,
    'profile.import': notYet,
  };
}
