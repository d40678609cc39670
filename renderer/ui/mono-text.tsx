// A record or header in mono: marked spans in place, and a visible sign wherever a token is broken over two lines.
import { useEffect, useMemo, useRef, useState, type ClipboardEvent } from 'react';
import { layLines, type Line } from './lay-lines.ts';
import styles from './mono-text.module.css';

export type MonoMark = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'fault' | 'change';
  /** Stands after the mark in small, to find its reason by. */
  readonly number?: number;
};

type Props = {
  readonly text: string;
  readonly marks?: readonly MonoMark[];
  readonly quiet?: boolean;
  readonly struck?: boolean;
  /** What the text is, for who cannot see it. */
  readonly label?: string;
};

const firstGuess = 48;

export function MonoText({ text, marks = [], quiet = false, struck = false, label }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const columns = useColumns(box);
  const lines = useMemo(() => layLines(text, columns), [text, columns]);
  return (
    <div
      ref={box}
      className={styles.box}
      data-quiet={quiet || undefined}
      data-struck={struck || undefined}
      onCopy={copyUnbroken}
      role={label === undefined ? undefined : 'group'}
      aria-label={label}
      translate="no"
    >
      {lines.map((line) => (
        <span key={line.start} className={styles.line} data-broken={line.broken || undefined}>
          {partsOf(line, marks, line.end === text.length).map((part) => (
            <Part key={`${part.start}-${part.end}`} part={part} text={text} />
          ))}
        </span>
      ))}
    </div>
  );
}

type PartOfLine = {
  readonly start: number;
  readonly end: number;
  readonly kind: MonoMark['kind'] | null;
  /** The numbers of the marks that end here. */
  readonly numbers: string;
};

function Part({ part, text }: { readonly part: PartOfLine; readonly text: string }) {
  const words = text.slice(part.start, part.end);
  if (part.kind === null) return words;
  return (
    <mark className={styles.mark} data-kind={part.kind} data-numbers={part.numbers || undefined}>
      {words}
    </mark>
  );
}

const numbersOf = (marks: readonly MonoMark[]) => marks.flatMap((mark) => mark.number ?? []).join(' ');

/** Cuts a line where marks begin and end. A mark without a length is a place between two characters. */
function partsOf(line: Line, marks: readonly MonoMark[], isLast: boolean): readonly PartOfLine[] {
  const inside = (at: number) => at > line.start && at < line.end;
  const cuts = [line.start, line.end, ...marks.flatMap((mark) => [mark.start, mark.end]).filter(inside)];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.flatMap((start, index) => {
    const end = sorted[index + 1];
    const here = marks.filter((mark) => mark.start === mark.end && mark.start === start);
    const first = here[0];
    const places: readonly PartOfLine[] =
      first === undefined || (end === undefined && !isLast)
        ? []
        : [{ start, end: start, kind: first.kind, numbers: numbersOf(here) }];
    if (end === undefined) return places;
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end && mark.end > mark.start);
    const numbers = numbersOf(over.filter((mark) => mark.end === end));
    return [...places, { start, end, kind: over[0]?.kind ?? null, numbers }];
  });
}

/** Copies what is selected without the line ends that only the screen has. */
function copyUnbroken(event: ClipboardEvent<HTMLDivElement>) {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  if (!event.currentTarget.contains(range.commonAncestorContainer)) return;
  event.clipboardData.setData('text/plain', range.toString());
  event.preventDefault();
}

/** How many characters of the mono font fit into the box. */
function useColumns(box: React.RefObject<HTMLDivElement | null>): number {
  const [columns, setColumns] = useState(firstGuess);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const width = element.clientWidth;
      const style = getComputedStyle(element);
      const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
      if (width > 0)
        setColumns(
          Math.max(8, Math.floor((width - padding) / characterWidth(`${style.fontSize} ${style.fontFamily}`))),
        );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return columns;
}

const widths = new Map<string, number>();

function characterWidth(font: string): number {
  const known = widths.get(font);
  if (known !== undefined) return known;
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return 8;
  context.font = font;
  const width = context.measureText('0'.repeat(100)).width / 100;
  widths.set(font, width);
  return width;
}
