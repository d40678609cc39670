// Finds a text in all parts of the open draft, and leads to each place.
import { ActionIcon, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { DraftPart, DraftSource } from '../../shared/draft/source.ts';
import { Chip } from '../ui/chip.tsx';
import { Tip } from '../ui/tip.tsx';
import styles from './find-across.module.css';
import type { Reveal } from './reveal.ts';
import { findInParts, type FindWish, type Hit, type Hits } from './text/find-in-parts.ts';
import { useEditorWords } from './use-editor-words.ts';

type Props = {
  readonly source: DraftSource;
  readonly onGoTo: (place: Omit<Reveal, 'count'>) => void;
  readonly onClose: () => void;
};

const nothing: FindWish = { wanted: '', matchCase: false, wholeWord: false };

export function FindAcross({ source, onGoTo, onClose }: Props) {
  const { find: words } = useEditorWords();
  const [wish, setWish] = useState(nothing);
  const list = useRef<HTMLDivElement>(null);
  const soughtIn = useDeferredValue(source);
  const sought = useDeferredValue(wish);
  const hits = useMemo(() => findInParts(soughtIn, sought), [soughtIn, sought]);
  const [first] = hits.list;
  return (
    <section
      className={styles.find}
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(event, list.current);
      }}
    >
      <div className={styles.head}>
        <WishFields wish={wish} onChange={setWish} onEnter={() => first !== undefined && onGoTo(placeOf(first))} />
        <span role="status" className={styles.count}>
          {sought.wanted === ''
            ? words.hint
            : first === undefined
              ? words.none
              : words.count(hits.list.length, hits.more)}
        </span>
        <Tip label={words.close} keys="esc">
          <ActionIcon variant="subtle" aria-label={words.close} onClick={onClose}>
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </Tip>
      </div>
      <div ref={list} className={styles.list}>
        <HitList hits={hits} onGoTo={onGoTo} />
      </div>
    </section>
  );
}

type WishProps = {
  readonly wish: FindWish;
  readonly onChange: (wish: FindWish) => void;
  readonly onEnter: () => void;
};

function WishFields({ wish, onChange, onEnter }: WishProps) {
  const { find: words } = useEditorWords();
  return (
    <>
      <TextInput
        className={styles.wanted ?? ''}
        aria-label={words.wanted}
        placeholder={words.wanted}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={wish.wanted}
        autoFocus
        spellCheck={false}
        onChange={(event) => onChange({ ...wish, wanted: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter();
        }}
      />
      <Chip on={wish.matchCase} onToggle={() => onChange({ ...wish, matchCase: !wish.matchCase })}>
        {words.matchCase}
      </Chip>
      <Chip on={wish.wholeWord} onToggle={() => onChange({ ...wish, wholeWord: !wish.wholeWord })}>
        {words.wholeWord}
      </Chip>
    </>
  );
}

function placeOf({ part, start, end }: Hit): Omit<Reveal, 'count'> {
  return { part, start, end };
}

function HitList({ hits, onGoTo }: { readonly hits: Hits; readonly onGoTo: Props['onGoTo'] }) {
  const { part: names } = useEditorWords();
  return groupByPart(hits.list).map(([part, own]) => (
    <section key={part} aria-label={names[part]}>
      <h3 className={styles.part}>
        {names[part]} <span className={styles.number}>{own.length}</span>
      </h3>
      {own.map((hit) => (
        <HitLine key={hit.start} hit={hit} onGoTo={onGoTo} />
      ))}
    </section>
  ));
}

function HitLine({ hit, onGoTo }: { readonly hit: Hit; readonly onGoTo: Props['onGoTo'] }) {
  const { find: words } = useEditorWords();
  return (
    <button type="button" data-hit className={styles.hit} onClick={() => onGoTo(placeOf(hit))}>
      <span className={styles.line} aria-label={words.line(hit.line)}>
        {hit.line}
      </span>
      <span className={styles.excerpt}>
        {hit.before}
        <mark>{hit.found}</mark>
        {hit.after}
      </span>
    </button>
  );
}

function groupByPart(list: readonly Hit[]): readonly (readonly [DraftPart, readonly Hit[]])[] {
  const parts = [...new Set(list.map(({ part }) => part))];
  return parts.map((part) => [part, list.filter((hit) => hit.part === part)]);
}

/** The arrows go from hit to hit, and from the field into the list. */
function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const all = [...(list?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])];
  const at = all.findIndex((one) => one === document.activeElement);
  const next = all[event.key === 'ArrowDown' ? at + 1 : Math.max(0, at - 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
