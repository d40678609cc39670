// Fetches objects into files, several at a time; one that is gone or denied does not keep the others.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AwsFailure } from '../../../shared/aws-failure.ts';
import type { Failure } from '../../../shared/failure.ts';
import type { SourceTrouble } from '../../../shared/history/sources.ts';
import type { IncomingFile } from '../../ports/event-store.ts';
import type { StoredObject } from '../../ports/event-cloud.ts';
import { createBell } from './bell.ts';
import { troubles } from './trouble-texts.ts';
import type { AskOf, SourceWorld } from './source-world.ts';

/** One object of a listing; `T` is what its reader wants to know again. */
export type Found<T> = { readonly object: StoredObject; readonly from: T };

export type FetchedObjects<T> = {
  readonly files: readonly IncomingFile[];
  /** That were not told of on the way. */
  readonly bytes: number;
  readonly troubles: readonly SourceTrouble[];
  /** From where objects can be read only once they are allowed or restored, and how they were refused. */
  readonly refused: ReadonlyMap<T, AwsFailure>;
  /** What keeps all others from being fetched as well. */
  readonly failure: Failure | null;
};

/** So much has come since it was last told. */
export type Fetched = { readonly bytes: number; readonly at: string };

const atOnce = 8;
const toldAfter = { objects: 10, bytes: 1024 * 1024 };

export async function* fetchObjects<T>(
  found: readonly Found<T>[],
  ask: AskOf<'s3'>,
  { ses }: Pick<SourceWorld, 'ses'>,
): AsyncGenerator<Fetched, FetchedObjects<T>> {
  const { bucket, region } = ask.place;
  const files: IncomingFile[] = [];
  const said: SourceTrouble[] = [];
  const refused = new Map<T, AwsFailure>();
  const state = { next: 0, objects: 0, bytes: 0, failure: null as Failure | null };
  const bell = createBell();

  async function fetchNext(): Promise<void> {
    const index = state.next;
    const one = found[index];
    state.next += 1;
    if (one === undefined || state.failure !== null) return;
    const { key } = one.object;
    const name = `s3://${bucket}/${key}`;
    const filePath = path.join(ask.folder, `${randomUUID()}${endingOf(key)}`);
    const reply = await ses.events.fetchObject(region, { bucket, key, path: filePath }, { signal: ask.signal });
    if (!reply.ok) {
      const trouble = troubleOf(reply.failure, name);
      if (trouble === null) state.failure ??= reply.failure;
      else said.push(trouble);
      if (isDenied(reply.failure) || isArchived(reply.failure)) refused.set(one.from, reply.failure);
    } else if (reply.value.unwritten !== null) {
      state.failure ??= { kind: 'disk', path: filePath, because: reply.value.unwritten };
    } else {
      state.bytes += reply.value.bytes;
      state.objects += 1;
      files.push({ path: filePath, source: 's3', sourceId: '', name, version: reply.value.etag });
      if (state.objects >= toldAfter.objects || state.bytes >= toldAfter.bytes) bell.ring();
    }
    await fetchNext();
  }

  const all = Promise.all(Array.from({ length: atOnce }, fetchNext));
  const done = all.then(() => true);
  try {
    while (!(await Promise.race([done, bell.heard()]))) {
      const { bytes } = state;
      [state.objects, state.bytes] = [0, 0];
      yield { bytes, at: files.at(-1)?.name ?? '' };
    }
  } finally {
    // Where nobody wants more: what is on its way ends, and nothing is written after it.
    state.next = found.length;
    await all;
  }
  return { files, bytes: state.bytes, troubles: said, refused, failure: state.failure };
}

export async function removeFiles(files: readonly IncomingFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })));
}

/** Null where the others would fail for the same reason. */
function troubleOf(failure: Failure, name: string): SourceTrouble | null {
  const where = name.slice(0, name.lastIndexOf('/') + 1);
  if (failure.kind === 'aws-not-found') return troubles.vanished(where);
  if (failure.kind === 'aws-permission-missing') return troubles.denied(where, failure.action);
  return isArchived(failure) ? troubles.archived(where) : null;
}

export const isDenied = ({ kind }: Failure): boolean => kind === 'aws-permission-missing';

/** S3 API reference, "List of error codes": kept in Glacier, to be restored first. */
function isArchived(failure: Failure): boolean {
  return failure.kind === 'aws-refused' && failure.code === 'InvalidObjectState';
}

/** What its content is is found by looking, but a name that helps is kept. */
function endingOf(key: string): string {
  return /(?:\.[a-z0-9]{1,10}){1,2}$/u.exec(key)?.[0] ?? '';
}
