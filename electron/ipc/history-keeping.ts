// Answers about what is kept: for how long, and what goes at a person's wish.
import { refuse } from '../../shared/failure.ts';
import type { Answers } from './answers.ts';
import type { HistoryPlace } from './history-place.ts';

type Asked = Pick<Answers, 'history.keep-for' | 'history.erasure' | 'history.erase' | 'history.ask-families'>;

export function historyKeeping(_place: HistoryPlace): Asked {
  return {
    'history.keep-for': async () => refuse({ kind: 'cancelled' }),
    'history.erasure': async () => refuse({ kind: 'cancelled' }),
    'history.erase': async () => refuse({ kind: 'cancelled' }),
    'history.ask-families': async () => refuse({ kind: 'cancelled' }),
  };
}
