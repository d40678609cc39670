// How a level of the bounce or complaint rate is shown.
import type { RateLevel } from '../../../../shared/health/standing.ts';

export const rateGlyphs = {
  healthy: 'pass',
  watch: 'medium',
  review: 'high',
  pause: 'blocker',
} as const satisfies { readonly [L in RateLevel]: string };
