// Answers lab.*: the simulator lab, its runs and their reports.
import { randomUUID } from 'node:crypto';
import { accept, notFound, type Outcome, refuse } from '../../shared/failure.ts';
import type { Language } from '../../shared/text.ts';
import { listLabs, openLab } from '../flows/lab/open-lab.ts';
import { labSources } from '../flows/lab/lab-sources.ts';
import type { LabWorld } from '../flows/lab/lab-world.ts';
import { previewLab } from '../flows/lab/preview-lab.ts';
import { saveLab } from '../flows/lab/save-lab.ts';
import { readChosen } from '../flows/read-chosen.ts';
import { refuseSending } from '../flows/send/refuse-sending.ts';
import type { Announce, AnswersOf } from './answers.ts';
import { announceLab } from './run-lab.ts';
import type { Desk, Session } from './session.ts';
import { withSes } from './with-ses.ts';

export function labAnswers(session: Session, desk: Desk, announce: Announce): AnswersOf<'lab'> {
  const running = new Map<string, AbortController>();
  const isRunning = (id: string): boolean => running.has(id);
  const shelf = async () => ({ profileId: (await readChosen(session.settings)).profile.id, runs: session.runs });

  const withLab = <T>(act: (world: LabWorld) => Outcome<T> | Promise<Outcome<T>>): Promise<Outcome<T>> =>
    withSes(session, ({ ses, profileId, clock }) => {
      const { accounts, drafts, runs, workshop, sleep } = session;
      return act({ ses, profileId, clock, accounts, drafts, runs, workshop, sleep });
    });

  return {
    'lab.sources': async (ask) => withLab(async ({ ses }) => accept(await labSources(ask, ses))),
    'lab.preview': async (ask) => withLab(async (world) => previewLab(ask, await profileNow(session), world)),
    'lab.start': async ({ ask, typed }) =>
      withLab(async (world) => {
        const preview = await previewLab(ask, await profileNow(session), world);
        if (!preview.ok) return preview;
        const refused = refuseSending(preview.value, typed);
        if (refused !== null) return refuse(refused);
        const runId = randomUUID();
        const stop = new AbortController();
        running.set(runId, stop);
        const order = { id: runId, ask, signal: stop.signal };
        // The answer goes out first, so that the window knows the run before its first signal.
        setImmediate(() => void announceLab(order, world, announce).finally(() => running.delete(runId)));
        return accept({ runId });
      }),
    'lab.stop': async ({ runId }) => {
      const stop = running.get(runId);
      if (stop === undefined) return refuse(notFound(runId));
      stop.abort();
      return accept(null);
    },
    'lab.list': async () => listLabs(await shelf(), isRunning),
    'lab.open': async ({ id }) => openLab(id, await shelf(), isRunning(id)),
    'lab.remove': async ({ id }) => {
      if (isRunning(id)) return refuse({ kind: 'not-allowed', because: underWay });
      const { profileId, runs } = await shelf();
      const removed = await runs.removeLab(profileId, id);
      return removed.ok ? listLabs({ profileId, runs }, isRunning) : removed;
    },
    'lab.save': async ({ id }) => {
      const run = await openLab(id, await shelf(), isRunning(id));
      if (!run.ok) return run;
      const language = await languageOf(session);
      return saveLab({ run: run.value, language, choose: desk.chooseWhereToSave, writeText: session.writeText });
    },
  };
}

const profileNow = async ({ settings }: Session) => (await readChosen(settings)).profile;

async function languageOf({ settings, systemLanguage }: Session): Promise<Language> {
  const { language } = (await readChosen(settings)).settings;
  return language === 'system' ? systemLanguage : language;
}

const underWay = {
  en: 'This run is under way. Stop it first.',
  ja: 'この実行はまだ続いています。先に停止してください。',
};
