// One rendering while it goes on: what it renders, what it may spend, and whom it tells of missing values.
import type { Lack } from './look-up.ts';
import { RenderingStopped } from './rendering-stopped.ts';
import type { Scope } from './scope.ts';
import type { Layout } from './strip-whitespace.ts';
import type { PathExpression } from './syntax.ts';

export type RenderLimits = { readonly maxSteps: number; readonly maxCharacters: number; readonly maxDepth: number };

export type MissingNote = { readonly path: PathExpression; readonly lack: Lack; readonly scope: Scope };

export type RenderingRun = {
  readonly source: string;
  readonly layout: Layout;
  /** One step for each statement, turn of a loop and item of a list. */
  readonly count: (steps: number) => void;
  /** Runs it one level deeper. */
  readonly deeper: (what: () => void) => void;
  readonly noteMissing: (note: MissingNote) => void;
};

type Given = Pick<RenderingRun, 'source' | 'layout' | 'noteMissing'>;

export function openRun(given: Given, { maxSteps, maxDepth }: RenderLimits): RenderingRun {
  let steps = 0;
  let depth = 0;
  return {
    ...given,
    count: (more) => {
      steps += more;
      if (steps > maxSteps) throw new RenderingStopped('steps');
    },
    deeper: (what) => {
      depth += 1;
      if (depth > maxDepth) throw new RenderingStopped('depth');
      what();
      depth -= 1;
    },
  };
}
