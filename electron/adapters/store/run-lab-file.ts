// One run of the simulator lab as a file.
import { rm } from 'node:fs/promises';
import { accept, notFound, type Outcome, refuse } from '../../../shared/failure.ts';
import type { LabRun } from '../../../shared/message/lab.ts';
import { writeDurably } from './durable-file.ts';
import { readJsonFile } from './json-file.ts';
import { hasVersion } from './kept-file.ts';
import { damagedRun, newerRun } from './run-failure.ts';

export async function openLab(filePath: string): Promise<Outcome<LabRun>> {
  const read = await readJsonFile(filePath, isLabRun);
  if (read.state === 'missing') return refuse(notFound('run'));
  if (read.state === 'damaged') return refuse(damagedRun(read.asideAt));
  const run = read.value as LabRun;
  return run.version === 1 ? accept(run) : refuse(newerRun);
}

export async function saveLab(filePath: string, run: LabRun): Promise<null> {
  await writeDurably(filePath, JSON.stringify(run));
  return null;
}

export async function removeLab(filePath: string): Promise<null> {
  await rm(filePath, { force: true });
  return null;
}

/** What a newer program added may look otherwise. */
function isLabRun(value: unknown): boolean {
  if (!hasVersion(value)) return false;
  return value.version !== 1 || ('cells' in value && Array.isArray(value.cells) && 'startedAtMs' in value);
}
