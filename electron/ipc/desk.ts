// Answers link.* and text.*: what only the desktop can do.
import { accept } from '../../shared/failure.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk } from './session.ts';

export function deskAnswers(desk: Desk): AnswersOf<'link' | 'text'> {
  return {
    'link.open': async ({ url }) => desk.openExternally(url),
    'text.copy': async ({ text }) => {
      desk.copyText(text);
      return accept(null);
    },
  };
}
