// Keeps what was typed, on the disk before it answers, and what stood there as a version now and then.
import type { DraftHome, KeptDraft } from '../../../shared/draft/kept.ts';
import type { Dialect, DraftSource } from '../../../shared/draft/source.ts';
import type { ClientId } from '../../../shared/draft/support.ts';
import type { TemplateContent } from '../../../shared/draft/template.ts';
import { accept, type Outcome } from '../../../shared/failure.ts';
import type { KeptMessage } from '../../../shared/message/form.ts';
import type { DraftWorld } from './draft-world.ts';

export type Typed = {
  readonly id: string;
  readonly home: DraftHome;
  readonly source: DraftSource;
  readonly dialect: Dialect;
  readonly targets: readonly ClientId[];
  readonly remoteImages: boolean;
  /** What SES was seen to hold since; left out: as it was. */
  readonly base?: TemplateContent | null | undefined;
  /** Left out: as it was. */
  readonly message?: KeptMessage | null | undefined;
};

export async function keepDraft(typed: Typed, world: DraftWorld): Promise<Outcome<{ readonly savedAtMs: number }>> {
  const { profileId, drafts, clock } = world;
  const savedAtMs = clock.nowMs();
  const { id, base, message, ...now } = typed;
  const seen = base === undefined ? {} : { base, baseAtMs: base === null ? null : savedAtMs };
  const changed = await drafts.changeDraft(profileId, id, (before) => ({
    ...withoutAside(before),
    ...now,
    ...(message === undefined ? {} : { message }),
    ...seen,
    savedAtMs,
  }));
  if (!changed.ok) return changed;
  // A conflict was settled: what was typed may be gone from the text, and must be found again.
  if (base !== undefined) await keepVersion(changed.value.before, world);
  else await keepBefore(changed.value, world);
  return accept({ savedAtMs });
}

/** What stands now becomes a version, unless it is the newest already. */
export function keepVersion({ id, source, message, savedAtMs }: KeptDraft, { profileId, drafts }: DraftWorld) {
  return drafts.addVersion({ profileId, id }, { source, message, reason: 'edited', atMs: savedAtMs });
}

const pauseMs = 60_000;
const longestMs = 5 * 60_000;

type Changed = { readonly before: KeptDraft; readonly after: KeptDraft };

/** The text is safe by now: a version that could not be added is no reason to say otherwise. */
async function keepBefore({ before, after }: Changed, world: DraftWorld): Promise<void> {
  const known = await world.drafts.listVersions(world.profileId, before.id);
  const newestAtMs = known.ok ? (known.value[0]?.atMs ?? 0) : 0;
  const hasRested = after.savedAtMs - before.savedAtMs >= pauseMs;
  const isLongAgo = before.savedAtMs - newestAtMs >= longestMs;
  const isMuchGone = charactersOf(after.source) < charactersOf(before.source) / 2;
  if (hasRested || isLongAgo || isMuchGone || isTakenOut(before, after)) await keepVersion(before, world);
}

/** What was attached is found again in a version. */
function isTakenOut(before: KeptDraft, after: KeptDraft): boolean {
  const now = new Set(after.message?.form.attachments.map(({ blob }) => blob));
  return before.message?.form.attachments.some(({ blob }) => !now.has(blob)) === true;
}

function charactersOf({ subject, html, text, data, mjml }: DraftSource): number {
  return [subject, html, text, data, mjml].reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

/** It was said once, when the draft was opened. */
function withoutAside({ asideAt: _said, ...draft }: KeptDraft): KeptDraft {
  return draft;
}
