// Ends a rendering from within: a limit was reached, or the template asks for what cannot be.
import type { RenderStop } from '../../../../shared/draft/rendering.ts';
import type { Span } from '../../../../shared/detail.ts';
import type { Text } from '../../../../shared/text.ts';

export class RenderingStopped extends Error {
  readonly stop: RenderStop;
  /** What was asked for, where that is the reason. */
  readonly fault: { readonly span: Span; readonly says: Text } | null;

  constructor(stop: RenderStop, fault: RenderingStopped['fault'] = null) {
    super(fault?.says.en ?? stop);
    this.stop = stop;
    this.fault = fault;
  }
}

export function faultAt(span: Span, says: Text): RenderingStopped {
  return new RenderingStopped('fault', { span, says });
}
