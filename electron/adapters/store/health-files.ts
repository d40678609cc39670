// An account's health as files, one a region, and beside it what was ever recommended there.
import path from 'node:path';
import type { RegionName } from '../../../shared/aws.ts';
import { accept } from '../../../shared/failure.ts';
import type { RecommendationRow } from '../../../shared/health/panels.ts';
import { type HealthReport, healthReportVersion } from '../../../shared/health/report.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import { guarded } from './guarded.ts';
import { filesIn, hasVersion, readKept, writeKept } from './kept-file.ts';

type HealthStore = Pick<AccountStore, 'openHealth' | 'saveHealth' | 'openRecommendations' | 'saveRecommendations'>;

const recommendationsVersion = 1;

export function healthFiles(folderOf: (profileId: string) => string): HealthStore {
  const recommendationsPath = (profileId: string, region: RegionName): string =>
    path.join(folderOf(profileId), `recommendations-${region}.json`);

  return {
    openHealth: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const files = await filesIn(folderPath, /^health-.+\.json$/u);
        const reports = await Promise.all(
          files.map((file) => readKept<HealthReport>(file, { isWhole: isHealthReport, version: healthReportVersion })),
        );
        return accept(reports.filter((report) => report !== null));
      }),
    saveHealth: (report) => writeKept(path.join(folderOf(report.profileId), `health-${report.region}.json`), report),
    openRecommendations: (profileId, region) =>
      guarded(recommendationsPath(profileId, region), async (filePath) => {
        const kept = await readKept<KeptRecommendations>(filePath, {
          isWhole: isRecommendations,
          version: recommendationsVersion,
        });
        return accept(kept?.rows ?? []);
      }),
    saveRecommendations: ({ profileId, region }, rows) =>
      writeKept(recommendationsPath(profileId, region), { version: recommendationsVersion, rows }),
  };
}

type KeptRecommendations = { readonly version: number; readonly rows: readonly RecommendationRow[] };

function isHealthReport(value: unknown): boolean {
  return hasVersion(value) && 'region' in value && 'parts' in value && Array.isArray(value.parts);
}

function isRecommendations(value: unknown): boolean {
  return hasVersion(value) && 'rows' in value && Array.isArray(value.rows);
}
