// Where drafts, their versions and what is known of a region's templates are kept.
import type { RegionName } from '../../shared/aws.ts';
import type { DraftLine, DraftVersion, KeptDraft, VersionReason, VersionText } from '../../shared/draft/kept.ts';
import type { Outcome } from '../../shared/failure.ts';

/** What is known of a region's templates, kept so that the list opens with no network. */
export type KeptTemplates = {
  readonly version: 1;
  readonly profileId: string;
  readonly region: RegionName;
  /** When the names were read to their end; null where they never were. */
  readonly readAtMs: number | null;
  readonly rows: readonly {
    readonly name: string;
    readonly createdAtMs: number;
    readonly subject: string | null;
    readonly readAtMs: number | null;
  }[];
};

export type DraftStore = {
  /** Newest first, without their texts. */
  listDrafts(profileId: string): Promise<Outcome<readonly DraftLine[]>>;
  /** A damaged file is put aside, and the newest version takes its place. */
  openDraft(profileId: string, id: string): Promise<Outcome<KeptDraft>>;
  /** On the disk, flushed, before it answers; whole or not at all. */
  saveDraft(draft: KeptDraft): Promise<Outcome<null>>;
  /** Read, changed and saved in one turn: of changes asked for at the same time each sees the one before. Answers what stood there. */
  changeDraft(
    profileId: string,
    id: string,
    change: (before: KeptDraft) => KeptDraft,
  ): Promise<Outcome<{ readonly before: KeptDraft; readonly after: KeptDraft }>>;
  removeDraft(profileId: string, id: string): Promise<Outcome<null>>;
  /** Newest first. */
  listVersions(profileId: string, id: string): Promise<Outcome<readonly DraftVersion[]>>;
  openVersion(profileId: string, id: string, versionId: string): Promise<Outcome<VersionText>>;
  /** A text that is the newest version already makes no new one. Of what was edited, the newest are kept; of all else, all. */
  addVersion(
    where: { readonly profileId: string; readonly id: string },
    version: Pick<VersionText, 'source'> &
      Partial<VersionText> & { readonly reason: VersionReason; readonly atMs: number },
  ): Promise<Outcome<null>>;
  /** Keeps bytes with a draft; answers their name, the SHA-256 in hex. Those that neither the draft nor a version names are gone in time. */
  putBlob(profileId: string, draftId: string, content: Uint8Array): Promise<Outcome<string>>;
  readBlob(profileId: string, draftId: string, blob: string): Promise<Outcome<Uint8Array>>;
  openTemplates(profileId: string, region: RegionName): Promise<Outcome<KeptTemplates | null>>;
  saveTemplates(templates: KeptTemplates): Promise<Outcome<null>>;
  removeProfile(profileId: string): Promise<Outcome<null>>;
};
