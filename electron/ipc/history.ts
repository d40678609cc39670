// Answers history.*: what became of messages, and the sources that tell.
import { refuse } from '../../shared/failure.ts';
import type { Announce, AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function historyAnswers(_session: Session, _desk: Desk, _announce: Announce): AnswersOf<'history'> {
  return {
    'history.state': async () => refuse({ kind: 'cancelled' }),
    'history.find': async () => refuse({ kind: 'cancelled' }),
    'history.choices': async () => refuse({ kind: 'cancelled' }),
    'history.message': async () => refuse({ kind: 'cancelled' }),
    'history.original': async () => refuse({ kind: 'cancelled' }),
    'history.recipient': async () => refuse({ kind: 'cancelled' }),
    'history.domain': async () => refuse({ kind: 'cancelled' }),
    'history.domains': async () => refuse({ kind: 'cancelled' }),
    'history.export': async () => refuse({ kind: 'cancelled' }),
    'history.pack': async () => refuse({ kind: 'cancelled' }),
    'history.import': async () => refuse({ kind: 'cancelled' }),
    'history.discover': async () => refuse({ kind: 'cancelled' }),
    'history.save-source': async () => refuse({ kind: 'cancelled' }),
    'history.remove-source': async () => refuse({ kind: 'cancelled' }),
    'history.sync': async () => refuse({ kind: 'cancelled' }),
    'history.stop': async () => refuse({ kind: 'cancelled' }),
    'history.keep-for': async () => refuse({ kind: 'cancelled' }),
    'history.erasure': async () => refuse({ kind: 'cancelled' }),
    'history.erase': async () => refuse({ kind: 'cancelled' }),
    'history.ask-families': async () => refuse({ kind: 'cancelled' }),
  };
}
