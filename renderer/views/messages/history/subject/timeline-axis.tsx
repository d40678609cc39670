// A story on an axis of time: what SES tried, what became of it, what the recipient did, and where nothing is heard.
import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import type { RecipientStory } from '../../../../../shared/timeline.ts';
import type { HistorySubjectWords } from '../../../../text/history-subject-en.ts';
import { useWords } from '../../../../text/words.tsx';
import { EventGlyph } from './event-glyph.tsx';
import { layAxis, laneNamePx, namedMarks, type Axis, type AxisMark } from './lay-axis.ts';
import { printSpan } from '../../print-span.ts';
import styles from './timeline.module.css';
import { useSubjectWords } from './use-subject-words.ts';

type Props = {
  readonly story: Pick<RecipientStory, 'entries' | 'gaps' | 'attempts'>;
  readonly sentAtMs: number | null;
  readonly nowMs: number;
};

/** Before it is measured, and where nothing measures. */
const firstWidth = 640;
const lanes = { delivery: { y: 36, height: 68 }, reader: { y: 96, height: 46 } } as const;
/** From the middle of a mark up to the foot of its name. */
const namePx = 15;

export function TimelineAxis({ story, sentAtMs, nowMs }: Props) {
  const { timeline: words } = useSubjectWords();
  const { ref, width: measured } = useElementSize();
  const width = measured > 0 ? measured : firstWidth;
  const axis = layAxis({ story, sentAtMs, nowMs, width });
  const hasReader = axis.marks.some(({ lane }) => lane === 'reader');
  const name = sentAtMs === null ? words.axisFirst : words.axis;
  const bottom = lanes.delivery.height + (hasReader ? lanes.reader.height : 0);
  return (
    <figure ref={ref} className={styles.figure}>
      <svg
        role="img"
        aria-label={words.label(story.entries.length, story.attempts.length)}
        width={width}
        height={bottom + 22}
        viewBox={`0 0 ${width} ${bottom + 22}`}
      >
        <Ticks axis={axis} bottom={bottom} />
        <Gaps axis={axis} />
        <Lane axis={axis} lane="delivery" />
        {hasReader ? <Lane axis={axis} lane="reader" /> : null}
      </svg>
      <figcaption className={styles.axisName}>{axis.isLog ? words.log(name) : name}</figcaption>
    </figure>
  );
}

function Ticks({ axis, bottom }: { readonly axis: Axis; readonly bottom: number }) {
  const { units, timeline: words } = useSubjectWords();
  return (
    <g>
      {axis.ticks.map(({ spanMs, x }) => (
        <g key={spanMs}>
          <line className={styles.grid} x1={x} x2={x} y1={0} y2={bottom} />
          <text className={styles.tick} x={x} y={bottom + 15} textAnchor="middle">
            {printStep(spanMs, axis.isLog ? spanMs : (axis.ticks[1]?.spanMs ?? 0), units)}
          </text>
        </g>
      ))}
      {axis.nowX === null ? null : (
        <g>
          <line className={styles.now} x1={axis.nowX} x2={axis.nowX} y1={0} y2={bottom} />
          <text className={styles.tick} x={axis.nowX + 4} y={9}>
            {words.now}
          </text>
        </g>
      )}
    </g>
  );
}

function Gaps({ axis }: { readonly axis: Axis }) {
  const { timeline: words } = useSubjectWords();
  const id = useId();
  const { y } = lanes.delivery;
  return (
    <g>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" x2="0" y1="0" y2="6" className={styles.hatch} />
      </pattern>
      {axis.gaps.map((gap, index) => (
        <g key={index}>
          <rect x={gap.x} y={y - 12} width={gap.width} height={24} fill={`url(#${id})`} className={styles.gapBox} />
          {gap.width < textPx(words.gap) ? null : (
            <text className={styles.gapName} x={gap.x + gap.width / 2} y={y + 24} textAnchor="middle">
              {words.gap}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

function Lane({ axis, lane }: { readonly axis: Axis; readonly lane: AxisMark['lane'] }) {
  const { language } = useWords();
  const { timeline: words, event: names, units } = useSubjectWords();
  const { y } = lanes[lane];
  const marks = axis.marks.filter((mark) => mark.lane === lane);
  const named = namedMarks(marks, { right: axis.right, widthOf: ({ type }) => textPx(names[type]) });
  return (
    <g>
      <text className={styles.laneName} x={0} y={y + 4}>
        {words.lane[lane]}
      </text>
      <line className={styles.ground} x1={laneNamePx} x2={axis.right} y1={y} y2={y} />
      {lane === 'reader' || axis.tried === null ? null : (
        <line className={styles.tried} x1={axis.tried.x} x2={axis.tried.x + axis.tried.width} y1={y} y2={y} />
      )}
      {marks.map(({ key, type, x, atMs, isSkewed }) => (
        <g key={key} transform={`translate(${(x - 7).toFixed(1)} ${y - 7})`}>
          <title>{`${names[type]}, ${printSpan(Math.max(0, atMs - axis.fromMs), units, language)}`}</title>
          <circle cx={7} cy={7} r={9} className={styles.spot} data-skewed={isSkewed || undefined} />
          <EventGlyph type={type} />
        </g>
      ))}
      {named.map(({ key, type, middle }) => (
        <text key={key} className={styles.markName} x={middle} y={y - namePx} textAnchor="middle">
          {names[type]}
        </text>
      ))}
    </g>
  );
}

type Units = HistorySubjectWords['units'];

const stepUnits = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const satisfies readonly (readonly [keyof Units, number])[];

/** A round span in the largest unit that leaves it whole. */
/** In the unit of its step: an axis that names milliseconds goes on in them beyond a second. */
function printStep(spanMs: number, stepMs: number, units: Units): string {
  const [unit, size] = stepUnits.find(([, one]) => stepMs > 0 && stepMs % one === 0) ?? ['ms', 1];
  return spanMs === 0 ? units.s('0') : units[unit](String(spanMs / size));
}

/** How wide a label is about; a letter of Japanese is as wide as it is high. */
function textPx(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12 : 6.6), 4);
}
