// Judges what the inbox shows beside the subject.
import type { Markup } from '../../../shared/draft/markup.ts';
import type { RenderedDraft } from '../../../shared/draft/rendering.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Text } from '../../../shared/text.ts';
import { type Preheader, preheaderOf } from '../mail/preheader.ts';
import { spanInSource } from '../mail/span-in-source.ts';
import { type Judgement, notApplicable } from './define-audit.ts';
import { judgePlaces, startOf } from './judge-places.ts';

export type PreheaderEvidence = {
  readonly draft: Draft;
  readonly draftRendered: RenderedDraft;
  readonly draftRenderedMarkup: Markup;
};

export function judgePreheader(
  { draft, draftRendered, draftRenderedMarkup }: PreheaderEvidence,
  faultOf: (preheader: Preheader, subject: string) => Text | null,
): Judgement {
  const preheader = preheaderOf(draftRenderedMarkup);
  if (preheader === null) return notApplicable(none);
  const says = faultOf(preheader, draftRendered.subject?.text.trim() ?? '');
  if (says === null) return judgePlaces(draft, []);
  const [first] = preheader.spans;
  const pieces = draftRendered.html?.pieces ?? [];
  const span = first === undefined ? startOf(draft.source.html) : spanInSource(pieces, first);
  return judgePlaces(draft, [{ span, says }]);
}

export function isFiller(text: string): boolean {
  return stock.test(text);
}

const stock =
  /^\W{0,3}(view (this|it|the)?[\w\s]{0,20}(in|on) (a|your|the)?\s?(web\s?)?browser|(having|trouble|can.t|problems?)\s[\w\s]{0,20}(view|read|see)ing|if you (can.t|cannot|are having)|view (as )?(a )?web ?page|unsubscribe|logo\b|preheader|lorem ipsum|このメールが(正しく|うまく)|ブラウザで(表示|見る|ご覧)|(正しく|うまく)表示されない|web(ページ)?版|配信停止)/iu;

const none = { en: 'The mail has no text.', ja: 'テキストがありません。' };
