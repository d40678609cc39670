// One shape for each way of being heard.
import type { EventType, Hearing } from '../../../../shared/health/coverage.ts';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';

export const hearings = ['heard', 'counted', 'broken', 'unheard', 'unknown'] as const satisfies readonly Hearing[];

const glyphs: { readonly [H in Hearing]: GlyphState } = {
  heard: 'pass',
  counted: 'info',
  broken: 'medium',
  unheard: 'none',
  unknown: 'unknown',
};

/** Nobody hearing of a bounce or a complaint costs the account's reputation; of an open, a statistic. */
const grave: readonly EventType[] = ['BOUNCE', 'COMPLAINT'];

type Props = { readonly hearing: Hearing; readonly event?: EventType; readonly label?: string };

export function HearingGlyph({ hearing, event, label }: Props) {
  const isGrave = event !== undefined && grave.includes(event) && (hearing === 'unheard' || hearing === 'broken');
  return <StateGlyph state={isGrave ? 'high' : glyphs[hearing]} {...(label === undefined ? {} : { label })} />;
}
