// Answers mail.*: received messages.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notBuilt = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function mailAnswers(): AnswersOf<'mail'> {
  return {
    'mail.check': notBuilt,
    'mail.stop': notBuilt,
    'mail.examples': notBuilt,
  };
}
