// Reading a region's templates as a long work: announced to the window a few times a second at most, and to its end.
import type { TemplateProgress } from '../../shared/draft/template.ts';
import { type LoadRun, loadTemplates } from '../flows/template/load-templates.ts';
import type { Announce } from './answers.ts';

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
