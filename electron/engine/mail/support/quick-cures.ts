// Quick fixes of what clients lack, only where one is certain to mean the same.
import type { Cure } from '../../../../shared/draft/source.ts';
import type { LineStarts } from '../place-at.ts';
import type { Use } from './find-uses.ts';

export function quickCures(_uses: readonly Use[], _starts: LineStarts): readonly Cure[] {
  return [];
}
