// Answers setup.*: set-ups that the user deploys with tools of their own.
import path from 'node:path';
import { accept } from '../../shared/failure.ts';
import { makeSetup, saveSetup } from '../flows/health/make-setup.ts';
import type { AnswersOf } from './answers.ts';
import type { Desk, Session } from './session.ts';

export function setupAnswers({ writeText }: Session, desk: Desk): AnswersOf<'setup'> {
  return {
    'setup.generate': (ask) => Promise.resolve(makeSetup(ask)),
    'setup.save': async (ask) => {
      const folder = await desk.chooseFolder();
      if (folder === null) return accept(null);
      // A folder of its own, so that files of another set-up are not written over.
      const own = path.join(folder, `ses-${ask.kind}-${ask.region}`);
      const saved = await saveSetup(ask, { pathOf: (name) => path.join(own, name), writeText });
      return saved.ok ? accept({ path: own }) : saved;
    },
  };
}
