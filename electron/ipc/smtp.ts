// Answers smtp.*: the SMTP interface of SES from this computer.
import { refuse } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';
import type { Session } from './session.ts';

const notYet = refuse({ kind: 'not-allowed', because: { en: 'This is being built.', ja: '準備中です。' } });

export function smtpAnswers(_session: Session): AnswersOf<'smtp'> {
  return {
    'smtp.probe': async () => notYet,
    'smtp.password': async () => notYet,
    'smtp.decode': async () => notYet,
  };
}
