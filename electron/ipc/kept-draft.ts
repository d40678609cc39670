// Answers what of draft.* is about drafts that are kept: opening, keeping, versions, files.
import { refuse } from '../../shared/failure.ts';
import type { Announce, Answers } from './answers.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<
  Answers,
  | 'draft.list'
  | 'draft.open'
  | 'draft.start'
  | 'draft.keep'
  | 'draft.remove'
  | 'draft.versions'
  | 'draft.version'
  | 'draft.restore'
  | 'draft.save-file'
>;

export function keptDraftAnswers(_session: Session, _desk: Desk, _announce: Announce): Asked {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    'draft.list': notBuilt,
    'draft.open': notBuilt,
    'draft.start': notBuilt,
    'draft.keep': notBuilt,
    'draft.remove': notBuilt,
    'draft.versions': notBuilt,
    'draft.version': notBuilt,
    'draft.restore': notBuilt,
    'draft.save-file': notBuilt,
  };
}
