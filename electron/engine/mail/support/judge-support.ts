// What of a draft's HTML and CSS breaks or degrades in the clients that it is for.
import type { Markup } from '../../../../shared/draft/markup.ts';
import type { ClientId, SupportReport } from '../../../../shared/draft/support.ts';
import type { SupportData } from './parse-support.ts';

export function judgeSupport(_markup: Markup, _targets: readonly ClientId[], { facts }: SupportData): SupportReport {
  return { updatedOn: facts.updatedOn, verdicts: [], uses: [], featuresUsed: 0 };
}
