// Answers lab.*: the simulator lab.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notBuilt = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function labAnswers(): AnswersOf<'lab'> {
  return {
    'lab.sources': notBuilt,
    'lab.preview': notBuilt,
    'lab.start': notBuilt,
    'lab.stop': notBuilt,
    'lab.list': notBuilt,
    'lab.open': notBuilt,
    'lab.remove': notBuilt,
    'lab.save': notBuilt,
  };
}
