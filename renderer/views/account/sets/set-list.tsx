// The sets by name, each with its worst option as a glyph; thousands of them scroll as few do.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SetCard } from '../../../../shared/health/sets.ts';
import { panelsEn } from '../../../text/panels-en.ts';
import { panelsJa } from '../../../text/panels-ja.ts';
import { useWordsOf } from '../../../text/words.tsx';
import { moveInList } from '../../../ui/move-in-list.ts';
import { type GlyphState, StateGlyph } from '../../../ui/state-glyph.tsx';
import styles from './sets.module.css';

type Props = {
  readonly cards: readonly SetCard[];
  readonly chosen: string | null;
  readonly onChoose: (name: string) => void;
};

const rowHeight = 28;

export function SetList({ cards, chosen, onChoose }: Props) {
  const words = useWordsOf({ en: panelsEn, ja: panelsJa });
  const box = useRef<HTMLDivElement>(null);
  // What it answers is used here and handed to nobody, so that nothing is memoised wrongly.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: cards.length,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 240, height: 480 },
  });
  const index = cards.findIndex(({ set }) => set.name === chosen);
  useEffect(() => {
    if (index >= 0) rows.scrollToIndex(index);
    // Only a choice scrolls, from here or from elsewhere: what is typed into the filter does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = moveInList({ key: event.key, index, count: cards.length, pageSize: 10 });
    const card = target === null ? undefined : cards[target];
    if (card === undefined) return;
    onChoose(card.set.name);
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className={styles.rows}
      role="listbox"
      tabIndex={0}
      aria-label={words.sets.label}
      aria-activedescendant={chosen === null ? undefined : setId(chosen)}
      data-copy={chosen ?? undefined}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index: at, start }) => {
          const card = cards[at];
          if (card === undefined) return null;
          const place = { at, top: start, count: cards.length, isChosen: card.set.name === chosen };
          return <Row key={card.set.name} card={card} {...place} onClick={() => onChoose(card.set.name)} />;
        })}
      </div>
    </div>
  );
}

type RowProps = {
  readonly card: SetCard;
  readonly at: number;
  readonly top: number;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onClick: () => void;
};

function Row({ card, at, top, count, isChosen, onClick }: RowProps) {
  const words = useWordsOf({ en: panelsEn, ja: panelsJa });
  const { set, defaultOf } = card;
  return (
    <div
      id={setId(set.name)}
      role="option"
      aria-selected={isChosen}
      aria-setsize={count}
      aria-posinset={at + 1}
      data-active={isChosen || undefined}
      title={set.name}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onClick}
    >
      <StateGlyph state={worstOf(card)} />
      <span className={styles.name} translate="no">
        {set.name}
      </span>
      {defaultOf.length === 0 ? null : (
        <span className={styles.count}>{words.coverage.defaultOf(defaultOf.length)}</span>
      )}
    </div>
  );
}

const setId = (name: string) => `configuration-set-${name}`;

export const toneGlyphs = {
  ok: 'pass',
  warn: 'medium',
  bad: 'high',
  unknown: 'unknown',
  plain: 'not-applicable',
} as const;

function worstOf({ options }: SetCard): GlyphState {
  const worst = (['bad', 'warn', 'unknown'] as const).find((tone) => options.some((option) => option.tone === tone));
  return worst === undefined ? 'pass' : toneGlyphs[worst];
}
