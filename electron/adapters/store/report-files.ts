// Reports as files, one per profile and domain.
import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, notFound, refuse } from '../../../shared/failure.ts';
import type { DomainReport } from '../../../shared/report.ts';
import type { ReportStore } from '../../ports/report-store.ts';
import { guarded } from './guarded.ts';
import { isMissing, readJsonFile, writeJsonFile } from './json-file.ts';
import { upgradeReport } from './upgrade-report.ts';

/** Keeps reports below `folder`, one sub-folder a profile. */
export function reportFiles(folder: string): ReportStore {
  const folderOf = (profileId: string): string => path.join(folder, `profile-${profileId}`);
  const fileOf = (profileId: string, domain: string): string => path.join(folderOf(profileId), fileName(domain));

  return {
    async list(profileId) {
      const folderPath = folderOf(profileId);
      return guarded(folderPath, async () => {
        const names = await namesIn(folderPath);
        const reports = await Promise.all(names.map((name) => readReport(path.join(folderPath, name))));
        return accept(reports.flatMap((report) => (report === null ? [] : [report])));
      });
    },
    async open(profileId, domain) {
      const filePath = fileOf(profileId, domain);
      return guarded(filePath, async () => {
        const report = await readReport(filePath);
        return report === null ? refuse(notFound(domain)) : accept(report);
      });
    },
    async save(report) {
      const filePath = fileOf(report.profileId, report.domain);
      return guarded(filePath, async () => {
        await writeJsonFile(filePath, report);
        return accept(null);
      });
    },
    async remove(profileId, domain) {
      const filePath = fileOf(profileId, domain);
      return guarded(filePath, async () => {
        await rm(filePath, { force: true });
        return accept(null);
      });
    },
    async removeProfile(profileId) {
      const folderPath = folderOf(profileId);
      return guarded(folderPath, async () => {
        await rm(folderPath, { recursive: true, force: true });
        return accept(null);
      });
    },
  };
}

/** Readable, within every file system's length limit, and never one of Windows' reserved names. */
function fileName(domain: string): string {
  const digest = createHash('sha256').update(domain).digest('hex').slice(0, 12);
  return `report-${domain.slice(0, 80)}-${digest}.json`;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function readReport(filePath: string): Promise<DomainReport | null> {
  const read = await readJsonFile(filePath, (value) => upgradeReport(value).state !== 'damaged');
  if (read.state !== 'read') return null;
  const stored = upgradeReport(read.value);
  return stored.state === 'whole' ? stored.report : null;
}
