// Answers what of draft.* asks the world outside: links, images, spamd.
import { refuse } from '../../shared/failure.ts';
import type { Announce, Answers } from './answers.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<Answers, 'draft.ask-links' | 'draft.ask-images' | 'draft.stop' | 'draft.ask-spam'>;

export function draftOutsideAnswers(_session: Session, _desk: Desk, _announce: Announce): Asked {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    'draft.ask-links': notBuilt,
    'draft.ask-images': notBuilt,
    'draft.stop': notBuilt,
    'draft.ask-spam': notBuilt,
  };
}
