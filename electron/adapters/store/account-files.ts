// Results about AWS accounts as files: the account's table, a file an identity, and the journal of changes.
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type AccountReport, accountReportVersion, type IdentityReport } from '../../../shared/account-report.ts';
import { accept, notFound, refuse } from '../../../shared/failure.ts';
import type { IdentityRef } from '../../../shared/ses.ts';
import type { JournalEntry } from '../../../shared/ses-change.ts';
import type { AccountStore } from '../../ports/account-store.ts';
import { guarded } from './guarded.ts';
import { healthFiles } from './health-files.ts';
import { isMissing } from './json-file.ts';
import { filesIn, hasVersion, readKept, writeKept } from './kept-file.ts';

/** Keeps everything below `folder`, one sub-folder a profile. */
export function accountFiles(folder: string): AccountStore {
  const folderOf = (profileId: string): string => path.join(folder, `profile-${profileId}`);
  const accountPath = (profileId: string): string => path.join(folderOf(profileId), 'account.json');
  const journalPath = (profileId: string): string => path.join(folderOf(profileId), 'journal.jsonl');
  const identityPath = (profileId: string, identity: IdentityRef): string =>
    path.join(folderOf(profileId), fileName(identity));

  return {
    openAccount: (profileId) =>
      guarded(accountPath(profileId), async (filePath) =>
        accept(
          (await readKept<AccountReport>(filePath, { isWhole: isAccountReport, version: accountReportVersion })) ??
            null,
        ),
      ),
    saveAccount: (report) => writeKept(accountPath(report.profileId), report),
    openIdentity: (profileId, identity) =>
      guarded(identityPath(profileId, identity), async (filePath) => {
        const report = await readKept<IdentityReport>(filePath, {
          isWhole: isIdentityReport,
          version: accountReportVersion,
        });
        return report === null ? refuse(notFound(`${identity.name} (${identity.region})`)) : accept(report);
      }),
    saveIdentity: (report) => writeKept(identityPath(report.profileId, report.row), report),
    listIdentities: (profileId) =>
      guarded(folderOf(profileId), async (folderPath) => {
        const files = await filesIn(folderPath, /^identity-.+\.json$/u);
        const reports = await Promise.all(
          files.map((file) =>
            readKept<IdentityReport>(file, { isWhole: isIdentityReport, version: accountReportVersion }),
          ),
        );
        return accept(reports.filter((report) => report !== null));
      }),
    ...healthFiles(folderOf),
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
