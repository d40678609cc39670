// The exact bytes of the message in the editor, what they are to the form, and the way out where both changed.
import { Button, useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { printFailure, type Failure } from '../../../../shared/failure.ts';
import type { RawView } from '../../../../shared/message/raw-view.ts';
import { printBytes } from '../../../../shared/print-bytes.ts';
import type { RawMark } from '../../../editor/raw-editor-props.ts';
import { keepNow, useDraft } from '../../../state/draft.ts';
import {
  keepMine,
  keepRawViewed,
  loadRawAgain,
  rebuildMessage,
  takeNewest,
  typeRaw,
  useRawView,
} from '../../../state/raw-view.ts';
import { useWords } from '../../../text/words.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { fetched } from '../../../ui/fetched.tsx';
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx';
import { StateGlyph } from '../../../ui/state-glyph.tsx';
import { BarButton } from '../bar-button.tsx';
import { charactersAt } from './byte-places.ts';
import styles from './message.module.css';
import { useMessageWords } from './use-message-words.ts';

const RawEditor = fetched(async () => (await import('../../../editor/raw-editor.tsx')).RawEditor, Opening);

function Opening() {
  const { raw } = useMessageWords();
  return <SkeletonRows count={12} label={raw.loading} />;
}

export function RawFace() {
  const { say, words: shared } = useWords();
  const { raw: words } = useMessageWords();
  const draftId = useDraft((state) => state.kept?.id ?? null);
  const view = useRawView((state) => (state.draftId === draftId ? state.view : null));
  const failure = useRawView((state) => state.failure);
  useEffect(keepRawViewed, []);
  if (view !== null && draftId !== null)
    return (
      <>
        <RawBar view={view} failure={failure} />
        <Bytes draftId={draftId} view={view} />
      </>
    );
  if (failure === null) return <Opening />;
  return (
    <EmptyState title={words.failed} body={say(printFailure(failure))} alert>
      <Button onClick={() => void loadRawAgain()}>{shared.frame.retry}</Button>
    </EmptyState>
  );
}

type BarProps = { readonly view: RawView; readonly failure: Failure | null };

/** What the bytes are: built from the form, the message itself, or typed and not read yet. */
function RawBar({ view, failure }: BarProps) {
  const { say } = useWords();
  const { raw: words } = useMessageWords();
  const typed = useDraft((state) => state.typedRaw);
  const putFailure = useDraft((state) => (state.typedRaw === null ? null : state.failure));
  const loading = useRawView((state) => state.loading);
  if (putFailure !== null)
    return (
      <div className={styles.rawBar} role="alert">
        <StateGlyph state="high" />
        <span className={styles.grow}>
          {words.notTaken} {say(printFailure(putFailure))}
        </span>
        <BarButton title={words.keepMineTip} onClick={() => void keepMine()}>
          {words.keepMine}
        </BarButton>
        <BarButton title={words.takeNewestTip} onClick={() => void takeNewest()}>
          {words.takeNewest}
        </BarButton>
      </div>
    );
  const lost = typed === null ? [] : lostCuts(typed.text, typed);
  return (
    <div className={styles.rawBar} role="status">
      <StateGlyph state={typed !== null ? 'medium' : view.isRaw ? 'info' : 'pass'} />
      <span className={styles.grow} title={typed === null && view.isRaw ? words.isRawTip : undefined}>
        {typed !== null ? words.typed : view.isRaw ? words.isRaw : words.isBuilt} <RawFacts view={view} />
        {lost.length === 0 ? null : <strong> {words.cutsLost(lost.map(({ path }) => path))}</strong>}
        {failure === null ? null : ` ${say(printFailure(failure))}`}
      </span>
      {loading ? <StateGlyph state="running" label={words.loading} /> : null}
      {typed === null ? null : <BarButton onClick={() => void keepNow()}>{words.take}</BarButton>}
      {view.isRaw && typed === null ? (
        <BarButton title={words.rebuildTip} onClick={() => void rebuildMessage()}>
          {words.rebuild}
        </BarButton>
      ) : null}
    </div>
  );
}

function RawFacts({ view: { bytes, encoding, cuts } }: { readonly view: RawView }) {
  const { raw: words } = useMessageWords();
  return (
    <span className={styles.quiet}>
      {printBytes(bytes)}
      {encoding === 'latin1' ? ` · ${words.latin1}` : null}
      {cuts.length === 0 ? null : ` · ${words.cuts(cuts.length)}`}
    </span>
  );
}

/** Bodies that were shown as one line, which is no longer there. */
export function lostCuts(text: string, { cuts }: Pick<RawView, 'cuts'>): RawView['cuts'] {
  return cuts.filter(({ marker }) => !text.includes(marker));
}

type BytesProps = { readonly draftId: string; readonly view: RawView };

function Bytes({ draftId, view }: BytesProps) {
  const { raw: words } = useMessageWords();
  const { say } = useWords();
  const typed = useDraft((state) => state.typedRaw);
  const wish = useRawView((state) => state.reveal);
  const dark = useComputedColorScheme('light') === 'dark';
  const marks = useMemo(() => marksOf(view, say), [view, say]);
  const cuts = typed?.cuts ?? view.cuts;
  const markers = useMemo(() => cuts.map(({ marker }) => marker), [cuts]);
  const reveal = useMemo(() => {
    if (wish === null) return null;
    const at = charactersAt(view, [wish.start, wish.end]);
    const start = at.get(wish.start) ?? 0;
    return { start, end: Math.max(start, at.get(wish.end) ?? start), count: wish.count };
  }, [view, wish]);
  return (
    <div className={styles.rawEditor} data-raw>
      <RawEditor
        draftId={draftId}
        label={words.label}
        text={typed?.text ?? view.text}
        markers={markers}
        markerHint={words.cutHint}
        marks={typed === null ? marks : null}
        reveal={reveal}
        dark={dark}
        onEdit={typeRaw}
        onKeep={keep}
      />
    </div>
  );
}

const keep = (): void => void keepNow();

/** Faults of the bytes at their characters; of one that goes over many lines the first is marked. */
export function marksOf(
  view: RawView,
  say: (text: { readonly en: string; readonly ja: string }) => string,
): readonly RawMark[] {
  const { faults } = view.structure;
  const at = charactersAt(
    view,
    faults.flatMap(({ start, end }) => [start, end]),
  );
  return faults.map(({ code, path, start, end, says }) => {
    const from = at.get(start) ?? 0;
    const lineEnd = view.text.indexOf('\n', from + 1);
    const until = Math.min(at.get(end) ?? from, lineEnd === -1 ? view.text.length : lineEnd);
    return { id: `${code} ${path} ${start}`, start: from, end: Math.max(from, until), says: say(says) };
  });
}
