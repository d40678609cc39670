// Fills in one part of an SES template, within limits that no template or data can exceed.
import type { RenderedPart } from '../../../../shared/draft/rendering.ts';
import type { JsonObject } from '../../../../shared/draft/source.ts';
import type { ReadTemplate } from './read-template.ts';

export type RenderLimits = { readonly maxSteps: number; readonly maxCharacters: number; readonly maxDepth: number };

export const renderLimits: RenderLimits = { maxSteps: 1_000_000, maxCharacters: 10_000_000, maxDepth: 100 };

export function renderTemplate(
  { text }: ReadTemplate,
  _data: JsonObject,
  _limits: RenderLimits = renderLimits,
): RenderedPart {
  return {
    text,
    pieces: [{ start: 0, end: text.length, from: 0, to: text.length, kind: 'text' }],
    missing: [],
    stopped: null,
  };
}
