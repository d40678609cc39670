// Answers metric.* and picture.*: counts and rates over time, and their export.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

const notYet = refuse({ kind: 'not-allowed', because: { en: 'This is being built.', ja: '準備中です。' } });

export function metricAnswers(_session: Session, _desk: Desk): AnswersOf<'metric' | 'picture'> {
  return {
    'metric.choices': async () => notYet,
    'metric.read': async () => notYet,
    'metric.export': async () => notYet,
    'picture.save': async () => notYet,
  };
}
