// Answers support.*: what mail clients are known to support.
import { type SupportDesk, takeFile } from '../flows/draft/support-desk.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function supportAnswers({ readText }: Session, desk: Desk, support: SupportDesk): AnswersOf<'support'> {
  return {
    'support.facts': () => support.facts(),
    'support.refresh': async ({ from }) =>
      from === 'web' ? support.takeFromWeb() : takeFile(await desk.chooseFile('json'), { desk: support, readText }),
  };
}
