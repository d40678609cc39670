// Answers message.*: drafts that are whole messages.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';

const notBuilt = async () => refuse({ kind: 'bug', message: 'not built yet' });

export function messageAnswers(): AnswersOf<'message'> {
  return {
    'message.start': notBuilt,
    'message.drop': notBuilt,
    'message.attach': notBuilt,
    'message.attach-files': notBuilt,
    'message.raw': notBuilt,
    'message.put-raw': notBuilt,
    'message.rebuild': notBuilt,
    'message.save-part': notBuilt,
    'message.export': notBuilt,
    'message.print-calendar': notBuilt,
    'message.read-calendar': notBuilt,
    'message.senders': notBuilt,
    'message.sender': notBuilt,
    'message.sets': notBuilt,
    'message.ask-sending': notBuilt,
  };
}
