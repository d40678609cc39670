// A region in one glyph and one word.
import type { StandingStatus } from '../../../shared/health/standing.ts';
import type { RegionHealth } from '../../state/health.ts';
import type { accountEn } from '../../text/account-en.ts';
import type { GlyphState } from '../../ui/state-glyph.tsx';

export type Described = { readonly glyph: GlyphState; readonly word: string };

export const statusGlyphs: { readonly [S in StandingStatus]: GlyphState } = {
  healthy: 'pass',
  sandbox: 'info',
  'under-review': 'high',
  'paused-by-aws': 'blocker',
  'paused-by-you': 'high',
  unknown: 'unknown',
};

type Asked = { readonly reading: boolean; readonly words: typeof accountEn };

export function describeRegion({ parts, failure }: RegionHealth, { reading, words }: Asked): Described {
  const status = parts.standing?.value.status;
  if (reading) return { glyph: 'running', word: status === undefined ? words.nav.reading : words.status[status] };
  if (failure !== null) return { glyph: 'unknown', word: words.nav.failed };
  return status === undefined
    ? { glyph: 'none', word: words.nav.unread }
    : { glyph: statusGlyphs[status], word: words.status[status] };
}
