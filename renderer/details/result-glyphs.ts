// The glyph of each DMARC result.
import type { Prediction } from '../../shared/report.ts';
import type { GlyphState } from '../ui/state-glyph.tsx';

export const resultGlyphs: { readonly [R in Prediction['result']]: GlyphState } = {
  pass: 'pass',
  fail: 'blocker',
  'no-policy': 'none',
  unknown: 'unknown',
};
