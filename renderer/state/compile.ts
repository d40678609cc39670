// The HTML that the open draft's MJML compiles to: made anew when typing rests, one at a time, the latest wins.
import { create } from 'zustand';
import { bridge } from '../bridge.ts';
import type { MjmlFault } from '../../shared/draft/report.ts';
import type { Failure } from '../../shared/failure.ts';
import { edit, useDraft } from './draft.ts';

type CompileStore = {
  /** The MJML that was compiled last; null: none was. */
  readonly of: string | null;
  readonly faults: readonly MjmlFault[];
  readonly compiling: boolean;
  readonly failure: Failure | null;
};

const start: CompileStore = { of: null, faults: [], compiling: false, failure: null };

export const useCompile = create<CompileStore>(() => start);

const restMs = 250;
let timer: ReturnType<typeof setTimeout> | undefined;
let isAsking = false;

/** Compiles the open draft again and again until the answer is called. */
export function keepCompiled(): () => void {
  compileSoon(0);
  const stop = useDraft.subscribe((now, before) => {
    if (now.kept?.id !== before.kept?.id) useCompile.setState(start);
    if (now.source?.mjml !== before.source?.mjml) compileSoon(now.kept?.id === before.kept?.id ? restMs : 0);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

function compileSoon(afterMs: number): void {
  clearTimeout(timer);
  if ((useDraft.getState().source?.mjml ?? null) === null) return;
  timer = setTimeout(() => void compile(), afterMs);
}

async function compile(): Promise<void> {
  const { kept, source } = useDraft.getState();
  const mjml = source?.mjml ?? null;
  if (isAsking || kept === null || mjml === null || mjml === useCompile.getState().of) return;
  isAsking = true;
  useCompile.setState({ compiling: true });
  const reply = await bridge.request('draft.compile', { mjml });
  isAsking = false;
  useCompile.setState({ compiling: false });
  const now = useDraft.getState();
  if (now.kept?.id === kept.id && now.source?.mjml === mjml) {
    useCompile.setState(
      reply.ok ? { of: mjml, faults: reply.value.faults, failure: null } : { of: mjml, failure: reply.failure },
    );
    // MJML that cannot be read leaves the HTML of the last that could.
    if (reply.ok && (reply.value.html !== '' || reply.value.faults.length === 0)) edit('html', reply.value.html);
  } else compileSoon(0);
}
