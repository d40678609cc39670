// How well a draft's features fare in a client, and with which glyph that is shown.
import { type FeatureUse, type SupportLevel, supportLevels } from '../../../../shared/draft/support.ts';
import type { GlyphState } from '../../../ui/state-glyph.tsx';

export const levelGlyph: { readonly [L in SupportLevel]: GlyphState } = {
  breaks: 'high',
  degrades: 'medium',
  unknown: 'unknown',
  fine: 'pass',
};

/** Of one client the worst first; of all, as the checks rank them. */
export function usesOf(uses: readonly FeatureUse[], client: string | null): readonly FeatureUse[] {
  if (client === null) return uses;
  const rank = (use: FeatureUse) => supportLevels.indexOf(levelIn(use, client));
  return uses.filter((use) => levelIn(use, client) !== 'fine').toSorted((a, b) => rank(a) - rank(b));
}

/** In one client, or the worst of all. */
export function levelIn({ clients }: FeatureUse, client: string | null): SupportLevel {
  const levels = clients.filter(({ id }) => client === null || id === client).map(({ level }) => level);
  return supportLevels.find((level) => levels.includes(level)) ?? 'fine';
}
