// What the world outside said of each draft, kept while the program runs: the next check knows of it.
import { isSameMail } from '../../../shared/draft/is-same-mail.ts';
import { nothingOutside, type OutsideEvidence } from '../../../shared/draft/outside.ts';
import type { DraftSource } from '../../../shared/draft/source.ts';
import type { SendingEvidence } from '../../../shared/message/sending.ts';
import type { Text } from '../../../shared/text.ts';

export type OutsideMemory = {
  /** What was said of another text than `source`, as a whole, is no longer said. */
  of(draftId: string, source: DraftSource): OutsideEvidence;
  /** Replies take the place of earlier ones to the same address. */
  put(draftId: string, change: Partial<Pick<OutsideEvidence, 'links' | 'images'>>): void;
  /** What SES says of sending it; it says itself of which form. */
  putSending(draftId: string, sending: SendingEvidence): void;
  putSpam(draftId: string, source: DraftSource, said: Pick<OutsideEvidence, 'spam' | 'spamTrouble'>): void;
};

type Known = { readonly evidence: OutsideEvidence; readonly scored: DraftSource | null };

/** More drafts than anybody works on in a day. */
const maxDrafts = 100;

export function outsideMemory(): OutsideMemory {
  const kept = new Map<string, Known>();
  const known = (draftId: string): Known => kept.get(draftId) ?? { evidence: nothingOutside, scored: null };

  function keep(draftId: string, now: Known): void {
    kept.delete(draftId);
    kept.set(draftId, now);
    const [oldest] = kept.keys();
    if (kept.size > maxDrafts && oldest !== undefined) kept.delete(oldest);
  }

  return {
    of(draftId, source) {
      const { evidence, scored } = known(draftId);
      if (evidence.spam === null || scored === null || isSameMail(scored, source)) return evidence;
      return { ...evidence, spam: null, spamTrouble: changedSince };
    },
    put(draftId, change) {
      const { evidence, scored } = known(draftId);
      const links = merged(evidence.links, change.links);
      const images = merged(evidence.images, change.images);
      keep(draftId, { evidence: { ...evidence, links, images }, scored });
    },
    putSending(draftId, sending) {
      const { evidence, scored } = known(draftId);
      keep(draftId, { evidence: { ...evidence, sending }, scored });
    },
    putSpam(draftId, source, said) {
      keep(draftId, { evidence: { ...known(draftId).evidence, ...said }, scored: source });
    },
  };
}

const changedSince: Text = {
  en: 'The mail has changed since SpamAssassin scored it. Score it again.',
  ja: 'SpamAssassin で採点した後にメールが変更されました。もう一度採点してください。',
};

function merged<T extends { readonly url: string }>(
  before: readonly T[] | null,
  now: readonly T[] | null | undefined,
): readonly T[] | null {
  if (now === null || now === undefined) return before;
  const urls = new Set(now.map(({ url }) => url));
  return [...(before ?? []).filter(({ url }) => !urls.has(url)), ...now];
}
