// Answers template.*: the templates that SES stores.
import { refuse } from '../../shared/failure.ts';
import type { Announce, Answers } from './answers.ts';
import type { Desk, Session } from './session.ts';

type Asked = Pick<
  Answers,
  | 'template.load'
  | 'template.stop'
  | 'template.page'
  | 'template.read'
  | 'template.preview'
  | 'template.apply'
  | 'template.parity'
  | 'template.export'
>;

export function templateAnswers(_session: Session, _desk: Desk, _announce: Announce): Asked {
  const notBuilt = async () => refuse({ kind: 'bug', message: 'not built' } as const);
  return {
    'template.load': notBuilt,
    'template.stop': notBuilt,
    'template.page': notBuilt,
    'template.read': notBuilt,
    'template.preview': notBuilt,
    'template.apply': notBuilt,
    'template.parity': notBuilt,
    'template.export': notBuilt,
  };
}
