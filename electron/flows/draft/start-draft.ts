// Starts a draft: empty, of a stored template, of a file, or as a copy of another draft; where there is one already, that one.
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { assertNever } from '../../../shared/assert-never.ts';
import type { RegionName } from '../../../shared/aws.ts';
import { contentOf, isSameContent } from '../../../shared/draft/content.ts';
import { type DraftHome, type KeptDraft, keptDraftVersion, type VersionReason } from '../../../shared/draft/kept.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import { defaultTargets } from '../../../shared/draft/support.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { asTemplateName, maxTemplateName } from '../../../shared/draft/template-name.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import { fileNameOf } from '../../../shared/file-name.ts';
import { blobsOf } from '../../../shared/message/blobs-of.ts';
import type { KeptMessage } from '../../../shared/message/form.ts';
import type { Ses } from '../../ports/ses.ts';
import { readTemplate } from '../template/read-template.ts';
import { putSource } from './draft-versions.ts';
import type { DraftWorld } from './draft-world.ts';
import { openDraft } from './open-draft.ts';
import { maxFileBytes } from './decode-file.ts';
import { sourceWith } from './source-with.ts';
import { emptySource, parseDraftFile } from './parse-draft-file.ts';

/** Reads a file that the user named, up to so many bytes. */
export type ReadBytes = (filePath: string, maxBytes: number) => Promise<Outcome<Uint8Array>>;

export type Fresh = {
  /** Left out: a new one. */
  readonly id?: string;
  readonly home: DraftHome;
  readonly source: DraftSource;
  readonly message?: KeptMessage;
  readonly reason: VersionReason;
  readonly base?: TemplateContent;
  readonly like?: KeptDraft;
};

export function startEmpty(region: RegionName | null, mjml: boolean, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const source = mjml ? { ...emptySource, mjml: firstMjml } : emptySource;
  return startFresh({ home: { kind: 'new', name: '', region }, source, reason: 'opened' }, world);
}

/** One that was changed here is opened as it is, also where the template is gone; one that was not shows what SES holds now. */
export async function startOfTemplate(
  { region, name }: { readonly region: RegionName; readonly name: string },
  sesNow: () => Promise<Outcome<Ses>>,
  world: DraftWorld,
): Promise<Outcome<KeptDraft>> {
  const listed = await world.drafts.listDrafts(world.profileId);
  if (!listed.ok) return listed;
  const line = listed.value.find(
    ({ home }) => home.kind === 'template' && home.region === region && home.name === name,
  );
  if (line?.changed === true) return openDraft(line.id, world);
  const ses = await sesNow();
  const read = ses.ok ? await readTemplate({ ses: ses.value, region, name }) : ses;
  if (line !== undefined) return read.ok ? showNow(line.id, read.value, world) : openDraft(line.id, world);
  if (!read.ok) return read;
  const source = sourceWith(read.value, emptySource);
  return startFresh({ home: { kind: 'template', region, name }, source, reason: 'opened', base: read.value }, world);
}

export async function startOfFile(
  filePath: string,
  readBytes: ReadBytes,
  world: DraftWorld,
): Promise<Outcome<KeptDraft>> {
  const listed = await world.drafts.listDrafts(world.profileId);
  if (!listed.ok) return listed;
  const line = listed.value.find(({ home }) => home.kind === 'file' && home.path === filePath);
  const bytes = await readBytes(filePath, maxFileBytes);
  const source = bytes.ok ? parseDraftFile(filePath, bytes.value) : bytes;
  if (line !== undefined) return openImported(line.id, source.ok ? source.value : null, world);
  if (!source.ok) return source;
  return startFresh({ home: { kind: 'file', path: filePath }, source: source.value, reason: 'imported' }, world);
}

export async function startDraftCopy(id: string, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const opened = await world.drafts.openDraft(world.profileId, id);
  if (!opened.ok) return opened;
  const { home, source, message } = opened.value;
  const copy = { id: randomUUID(), home: copyHome(home), source, reason: 'opened', like: opened.value } as const;
  if (message === null) return startFresh(copy, world);
  const copied = await copyBlobs({ from: id, to: copy.id, blobs: blobsOf(message) }, world);
  return copied.ok ? startFresh({ ...copy, message }, world) : copied;
}

type BlobCopy = { readonly from: string; readonly to: string; readonly blobs: readonly string[] };

/** One at a time: a message may be large. A blob that is gone is gone from the copy, too. */
async function copyBlobs({ from, to, blobs }: BlobCopy, { profileId, drafts }: DraftWorld): Promise<Outcome<null>> {
  for (const blob of blobs) {
    const content = await drafts.readBlob(profileId, from, blob);
    const put = content.ok ? await drafts.putBlob(profileId, to, content.value) : null;
    if (put !== null && !put.ok) return put;
  }
  return accept(null);
}

export async function startFresh(fresh: Fresh, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const { profileId, drafts, clock } = world;
  const atMs = clock.nowMs();
  const draft: KeptDraft = {
    version: keptDraftVersion,
    id: fresh.id ?? randomUUID(),
    profileId,
    home: fresh.home,
    dialect: fresh.like?.dialect ?? 'stored',
    source: fresh.source,
    message: fresh.message ?? null,
    base: fresh.base ?? null,
    baseAtMs: fresh.base === undefined ? null : atMs,
    targets: fresh.like?.targets ?? defaultTargets,
    remoteImages: false,
    createdAtMs: atMs,
    savedAtMs: atMs,
  };
  const saved = await drafts.saveDraft(draft);
  if (!saved.ok) return saved;
  const added = await drafts.addVersion({ profileId, id: draft.id }, { ...fresh, atMs });
  return added.ok ? accept(draft) : added;
}

/** A file that was written anew takes the place of its old text, where nothing of one's own is in it. */
async function openImported(id: string, now: DraftSource | null, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const { profileId, drafts } = world;
  const opened = await drafts.openDraft(profileId, id);
  const known = await drafts.listVersions(profileId, id);
  const [newest] = known.ok ? known.value : [];
  const imported = newest?.reason === 'imported' ? await drafts.openVersion(profileId, id, newest.id) : null;
  const isUntouched =
    opened.ok && imported?.ok === true && isDeepStrictEqual(opened.value.source, imported.value.source);
  if (!isUntouched || now === null || isDeepStrictEqual(now, imported.value.source)) return openDraft(id, world);
  return putSource(id, { source: now, reason: 'imported' }, world);
}

/** What SES holds now takes the place of what it held before; nothing of one's own is in it. */
async function showNow(id: string, now: TemplateContent, world: DraftWorld): Promise<Outcome<KeptDraft>> {
  const opened = await openDraft(id, world);
  if (!opened.ok || isSameContent(contentOf(opened.value.source), now)) return opened;
  return putSource(id, { source: sourceWith(now, opened.value.source), reason: 'theirs', base: now }, world);
}

function copyHome(home: DraftHome): DraftHome {
  switch (home.kind) {
    case 'template':
    case 'new':
      return { kind: 'new', name: copyName(home.name), region: home.region };
    case 'file':
      return { kind: 'new', name: copyName(fileNameOf(home.path).replace(/\.[^.]*$/u, '')), region: null };
    default:
      return assertNever(home);
  }
}

const copied = '-copy';

function copyName(name: string): string {
  return name === '' ? '' : asTemplateName(name).slice(0, maxTemplateName - copied.length) + copied;
}

const firstMjml = `<mjml>
  <mj-head>
    <mj-title></mj-title>
    <mj-preview></mj-preview>
  </mj-head>
  <mj-body>
    <mj-section>
      <mj-column>
        <mj-text></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`;
