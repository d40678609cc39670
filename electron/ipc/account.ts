// Answers account.*, identity.*, watch.*, change.* and demo.*: the user's own AWS account.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notYet = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function accountAnswers(): AnswersOf<'account' | 'identity' | 'watch' | 'change' | 'demo'> {
  return {
    'account.open': notYet,
    'account.start': notYet,
    'account.cancel': notYet,
    'identity.open': notYet,
    'identity.records': notYet,
    'watch.start': notYet,
    'watch.stop': notYet,
    'change.preview': notYet,
    'change.apply': notYet,
    'change.list': notYet,
    'demo.publish': notYet,
  };
}
