// Results about AWS accounts as files: the account's table, a file an identity, and the journal of changes.
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type AccountReport, accountReportVersion, type IdentityReport } from '../../../shared/account-report.ts';
import type { RecommendationRow } from '../../../shared/health/panels.ts';
import { type HealthReport, healthReportVersion } from '../../../shared/health/report.ts';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import { isMissing, readJsonFile, writeJsonFile } from './json-file.ts';

/** Keeps everything below `folder`, one sub-folder a profile. */
export function accountFiles(folder: string): AccountStore {
  const folderOf = (profileId: string): string => path.join(folder, `profile-${profileId}`);
  const accountPath = (profileId: string): string => path.join(folderOf(profileId), 'account.json');
  const journalPath = (profileId: string): string => path.join(folderOf(profileId), 'journal.jsonl');
  const identityPath = (profileId: string, identity: IdentityRef): string =>
    path.join(folderOf(profileId), fileName(identity));

  const recommendationsPath = (profileId: string, region: string): string =>
    path.join(folderOf(profileId), `recommendations-${region}.json`);

  return {
    openAccount: (profileId) =>
      guarded(accountPath(profileId), async (filePath) =>
        accept((await readWhole<AccountReport>(filePath, isAccountReport)) ?? null),
      ),
    saveAccount: (report) => write(accountPath(report.profileId), report),
    openIdentity: (profileId, identity) =>
      guarded(identityPath(profileId, identity), async (filePath) => {
        const report = await readWhole<IdentityReport>(filePath, isIdentityReport);
        return report === null ? refuse(notFound(`${identity.name} (${identity.region})`)) : accept(report);
      }),
    saveIdentity: (report) => write(identityPath(report.profileId, report.row), report),
    listIdentities: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const files = await filesIn(folderPath, /^identity-.+\.json$/u);
        const reports = await Promise.all(files.map((file) => readWhole<IdentityReport>(file, isIdentityReport)));
        return accept(reports.filter((report) => report !== null));
      }),
    openHealth: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const files = await filesIn(folderPath, /^health-.+\.json$/u);
        const reports = await Promise.all(
          files.map((file) => readWhole<HealthReport>(file, isHealthReport, healthReportVersion)),
        );
        return accept(reports.filter((report) => report !== null));
      }),
    saveHealth: (report) => write(path.join(folderOf(report.profileId), `health-${report.region}.json`), report),
    openRecommendations: (profileId, region) =>
      guarded(recommendationsPath(profileId, region), async (filePath) => {
        const kept = await readWhole<KeptRecommendations>(filePath, isRecommendations);
        return accept(kept?.rows ?? []);
      }),
    saveRecommendations: ({ profileId, region }, rows) =>
      write(recommendationsPath(profileId, region), { version: accountReportVersion, rows }),
    readJournal: (profileId) =>
      guarded(journalPath(profileId), async (filePath) => accept((await readLines(filePath)).toReversed())),
    addToJournal: (entry) =>
      guarded(journalPath(entry.profileId), async (filePath) => {
        await appendLine(filePath, JSON.stringify(entry));
        return accept(null);
      }),
    removeProfile: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        await rm(folderPath, { recursive: true, force: true });
        return accept(null);
      }),
  };
}

/** Readable, within every file system's length limit, and apart for names that differ in case only. */
function fileName({ name, region }: IdentityRef): string {
  const digest = createHash('sha256').update(`${name} ${region}`).digest('hex').slice(0, 12);
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9.@-]+/gu, '_')
    .slice(0, 60);
  return `identity-${region}-${plain}-${digest}.json`;
}

function isAccountReport(value: unknown): boolean {
  return hasVersion(value) && 'rows' in value && Array.isArray(value.rows);
}

function isIdentityReport(value: unknown): boolean {
  return hasVersion(value) && 'identity' in value && 'findings' in value && Array.isArray(value.findings);
}

function isHealthReport(value: unknown): boolean {
  return hasVersion(value) && 'region' in value && 'parts' in value && Array.isArray(value.parts);
}

type KeptRecommendations = { readonly version: number; readonly rows: readonly RecommendationRow[] };

function isRecommendations(value: unknown): boolean {
  return hasVersion(value) && 'rows' in value && Array.isArray(value.rows);
}

/** The paths of the files whose name fits; none where there is no such folder yet. */
async function filesIn(folderPath: string, named: RegExp): Promise<readonly string[]> {
  try {
    return (await readdir(folderPath)).filter((name) => named.test(name)).map((name) => path.join(folderPath, name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function hasVersion(value: unknown): value is { readonly version: number } {
  return typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'number';
}

/** A newer program's file is left as it is and counts as none; a damaged one is put aside. */
async function readWhole<T extends { readonly version: number }>(
  filePath: string,
  isWhole: (value: unknown) => boolean,
  version: number = accountReportVersion,
): Promise<T | null> {
  const read = await readJsonFile(filePath, isWhole);
  if (read.state !== 'read') return null;
  const report = read.value as T;
  return report.version === version ? report : null;
}

async function readLines(filePath: string): Promise<readonly JournalEntry[]> {
  let text: string;
  try {
    text = await readFile(filePath, 'utf8');
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return text.split('\n').flatMap((line) => entryIn(line));
}

/** A line cut off by a crash is no entry. */
function entryIn(line: string): readonly JournalEntry[] {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'operation' in value ? [value as JournalEntry] : [];
  } catch {
    return [];
  }
}

async function appendLine(filePath: string, line: string): Promise<void> {
  await mkdir(path.dirname(filePath), { recursive: true });
  const file = await open(filePath, 'a', 0o600);
  try {
    // The line before may have been cut off by a crash: an empty one more does no harm.
    await file.writeFile(`\n${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function write(filePath: string, value: unknown): Promise<Outcome<null>> {
  return guarded(filePath, async () => {
    await writeJsonFile(filePath, value);
    return accept(null);
  });
}

async function guarded<T>(filePath: string, act: (filePath: string) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act(filePath);
  } catch (error) {
    return refuse({ kind: 'disk', path: filePath, because: error instanceof Error ? error.message : String(error) });
  }
}
