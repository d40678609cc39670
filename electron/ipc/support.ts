// Answers support.*: what mail clients are known to support.
import { refuse } from '../../shared/failure.ts';
import type { Announce, Answers } from './answers.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<Answers, 'support.facts' | 'support.refresh'>;

export function supportAnswers(_session: Session, _desk: Desk, _announce: Announce): Asked {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    'support.facts': notBuilt,
    'support.refresh': notBuilt,
  };
}
