// Fills in one part of an SES template, within limits that no template or data can exceed.
import type { RenderedPart, TemplateFault } from '../../../../shared/draft/rendering.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';
import { lineStartsOf, placeAt } from '../place-at.ts';
import { noteMissing } from './note-missing.ts';
import { openPieceWriter } from './piece-writer.ts';
import type { ReadTemplate } from './read-template.ts';
import { openRun, type RenderLimits } from './rendering-run.ts';
import { RenderingStopped } from './rendering-stopped.ts';
import { runRoot } from './run-program.ts';

const renderLimits: RenderLimits = { maxSteps: 1_000_000, maxCharacters: 10_000_000, maxDepth: 100 };

type Ended = { stopped: RenderedPart['stopped']; fault: TemplateFault | null };

/** A template that cannot be read is shown as it stands. */
export function renderTemplate(
  { text: source, syntax, reading }: ReadTemplate,
  data: JsonObject,
  limits: RenderLimits = renderLimits,
): RenderedPart {
  const writer = openPieceWriter(limits);
  if (syntax === null) {
    const whole = source.slice(0, limits.maxCharacters);
    writer.write(whole, { start: 0, end: whole.length }, 'text');
    return { ...writer.written(), missing: [], stopped: 'fault', fault: reading.fault };
  }
  const missing = noteMissing(reading);
  const ended: Ended = { stopped: null, fault: null };
  try {
    const run = openRun({ source, layout: syntax.layout, noteMissing: missing.note }, limits);
    runRoot(run, syntax.program, { data, write: writer.write });
  } catch (error) {
    if (!(error instanceof RenderingStopped)) throw error;
    ended.stopped = error.stop;
    if (error.fault !== null) {
      const place = placeAt(reading.part, lineStartsOf(source), error.fault.span);
      ended.fault = { place, says: error.fault.says };
    }
  }
  return { ...writer.written(), missing: missing.noted(), ...ended };
}
