// Drafts as they are kept on disk, with every version they had.
import type { RegionName } from '../aws.ts';
import type { KeptMessage } from '../message/form.ts';
import type { Dialect, DraftSource } from './source.ts';
import type { ClientId } from './support.ts';
import type { TemplateContent } from './template.ts';

/** Version 1 knew no messages. */
export const keptDraftVersion = 2;

/** Where a draft belongs: a template of SES, a file, or nowhere yet. */
export type DraftHome =
  | { readonly kind: 'template'; readonly region: RegionName; readonly name: string }
  | { readonly kind: 'new'; readonly name: string; readonly region: RegionName | null }
  | { readonly kind: 'file'; readonly path: string };

export type KeptDraft = {
  readonly version: typeof keptDraftVersion;
  readonly id: string;
  readonly profileId: string;
  readonly home: DraftHome;
  readonly dialect: Dialect;
  readonly source: DraftSource;
  /** Null: it is a template. */
  readonly message: KeptMessage | null;
  /** What SES held when it was opened or last saved; null where it never did. */
  readonly base: TemplateContent | null;
  readonly baseAtMs: number | null;
  readonly targets: readonly ClientId[];
  /** Remote images may be fetched for this template. */
  readonly remoteImages: boolean;
  readonly createdAtMs: number;
  readonly savedAtMs: number;
  /** Its file was damaged and now stands there; the text is that of its newest version. */
  readonly asideAt?: string | undefined;
};

/** A draft in a list, without its text. */
export type DraftLine = {
  readonly id: string;
  readonly home: DraftHome;
  readonly subject: string;
  /** A whole message, and no template alone. */
  readonly isMessage?: boolean | undefined;
  readonly savedAtMs: number;
  /** It differs from what SES held last. */
  readonly changed: boolean;
  /** As in `KeptDraft`. */
  readonly asideAt?: string | undefined;
};

export const versionReasons = ['opened', 'edited', 'saved', 'restored', 'theirs', 'imported'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** What a version holds. */
export type VersionText = { readonly source: DraftSource; readonly message: KeptMessage | null };

export type DraftVersion = {
  readonly id: string;
  readonly atMs: number;
  readonly reason: VersionReason;
  readonly bytes: number;
};
