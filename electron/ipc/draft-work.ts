// Answers what of draft.* is worked out in the workshop: previews, checks, MJML, the text part.
import { refuse } from '../../shared/failure.ts';
import type { Announce, Answers } from './answers.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<Answers, 'draft.preview' | 'draft.profiles' | 'draft.check' | 'draft.compile' | 'draft.text-of'>;

export function draftWorkAnswers(_session: Session, _desk: Desk, _announce: Announce): Asked {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    'draft.preview': notBuilt,
    'draft.profiles': notBuilt,
    'draft.check': notBuilt,
    'draft.compile': notBuilt,
    'draft.text-of': notBuilt,
  };
}
