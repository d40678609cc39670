// Answers send.*: sending.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notBuilt = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function sendAnswers(): AnswersOf<'send'> {
  return {
    'send.preview': notBuilt,
    'send.start': notBuilt,
    'send.stop': notBuilt,
    'send.resume': notBuilt,
    'send.list': notBuilt,
    'send.open': notBuilt,
    'send.remove': notBuilt,
    'send.read-recipients': notBuilt,
  };
}
