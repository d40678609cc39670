// Which recommendations are shown, and in which order.
import { severities } from '../../../../shared/finding.ts';
import type { RecommendationRow } from '../../../../shared/health/panels.ts';
import { byText, type Orders } from '../../../ui/sort-rows.ts';

export const statuses = ['open', 'fixed', 'forgotten'] as const satisfies readonly RecommendationRow['status'][];
export const finders = ['ses', 'plumbline', 'both'] as const satisfies readonly RecommendationRow['foundBy'][];

export type Wanted = {
  readonly typed: string;
  readonly status: readonly RecommendationRow['status'][];
  /** Null: by anyone. */
  readonly foundBy: RecommendationRow['foundBy'] | null;
};

export const open: Wanted = { typed: '', status: ['open'], foundBy: null };

export function chooseRecommendations(
  rows: readonly RecommendationRow[],
  { typed, status, foundBy }: Wanted,
): readonly RecommendationRow[] {
  const part = typed.trim().toLowerCase();
  return rows.filter(
    (row) =>
      status.includes(row.status) &&
      (foundBy === null || row.foundBy === foundBy) &&
      (part === '' || speaks(row, part)),
  );
}

function speaks({ resource, type, description, says }: RecommendationRow, part: string): boolean {
  return [resource, type, description ?? '', says.en, says.ja].some((text) => text.toLowerCase().includes(part));
}

/** The worst first, and what is newest first. */
export const orders: Orders<RecommendationRow, 'severity' | 'resource' | 'since'> = {
  severity: (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  resource: (a, b) => byText(a.resource, b.resource),
  since: (a, b) => b.firstSeenAtMs - a.firstSeenAtMs,
};
