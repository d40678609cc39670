// The long works about a region's templates, announced to the window a few times a second at most, and to their end: reading and exporting.
import type { TemplateProgress } from '../../shared/draft/template.ts';
import type { Outcome } from '../../shared/failure.ts';
import { exportTemplates, type WantedExport } from '../flows/template/export-templates.ts';
import { type LoadRun, loadTemplates } from '../flows/template/load-templates.ts';
import type { TemplateWorld } from '../flows/template/template-world.ts';
import type { Announce } from './answers.ts';
import type { Session } from './session.ts';
import type { TrackedRun } from './template-runs.ts';

/** Between two announcements of the same thing. */
const restMs = 250;

/** Never rejects: what goes wrong is announced like everything else, and so is the end. */
export async function runTemplates(run: LoadRun, announce: Announce): Promise<void> {
  const { runId, place, clock } = run;
  const { region } = place;
  const last = { progressAtMs: 0, changedAtMs: 0 };
  let told: TemplateProgress | null = null;

  function onProgress(progress: TemplateProgress): void {
    const isTurn = progress.phase !== told?.phase || progress.ended !== null;
    told = progress;
    if (!isTurn && clock.nowMs() - last.progressAtMs < restMs) return;
    last.progressAtMs = clock.nowMs();
    announce('template.progress', progress);
  }

  function onChanged(): void {
    if (clock.nowMs() - last.changedAtMs < restMs) return;
    last.changedAtMs = clock.nowMs();
    announce('template.changed', { region });
  }

  try {
    await loadTemplates(run, { onProgress, onChanged });
  } catch (error) {
    const known: Omit<TemplateProgress, 'ended' | 'failure'> = told ?? {
      runId,
      region,
      phase: 'names',
      done: 0,
      total: null,
      waitingMs: 0,
    };
    announce('template.progress', { ...known, ended: 'failed', failure: { kind: 'bug', message: String(error) } });
  }
  // The last rows may have come while it rested.
  announce('template.changed', { region });
}

/** The answer says what was written; meanwhile it is told how far it is, and by which id it is stopped. */
export async function runExport(
  { runId, signal, ...wanted }: TrackedRun & WantedExport,
  world: TemplateWorld & Pick<Session, 'writeText'>,
  announce: Announce,
): Promise<Outcome<{ readonly path: string; readonly written: number }>> {
  const { region, names } = wanted;
  let written = 0;
  let lastAtMs = 0;
  const tell = ({ ended, failure }: Pick<TemplateProgress, 'ended' | 'failure'>): void => {
    const known = { runId, region, phase: 'export', done: written, total: names.length } as const;
    announce('template.progress', { ...known, waitingMs: world.ses.queue().waitingMs, ended, failure });
  };
  const onWritten = (count: number): void => {
    written = count;
    if (world.clock.nowMs() - lastAtMs < restMs) return;
    lastAtMs = world.clock.nowMs();
    tell({ ended: null, failure: null });
  };
  tell({ ended: null, failure: null });
  const exported = await exportTemplates(wanted, world, { signal, onWritten });
  if (exported.ok) tell({ ended: signal.aborted ? 'cancelled' : 'complete', failure: null });
  else tell({ ended: 'failed', failure: exported.failure });
  return exported;
}
