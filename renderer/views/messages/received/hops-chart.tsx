// The delays of a message's way as a small chart: a lane for each hop, folded where one would dwarf all others.
import type { MailHop } from '../../../../shared/message/mail-report.ts';
import { useWords } from '../../../text/words.tsx';
import { layHops, type Lane } from './lay-hops.ts';
import styles from './received.module.css';
import { nameOfSender } from './name-of-sender.ts';
import { printSpan } from '../print-span.ts';
import { TlsGlyph } from './tls-glyph.tsx';
import { useMessagesWords } from './use-messages-words.ts';

/** The table beneath has all of them. */
const drawnLanes = 40;

export function HopsChart({ hops }: { readonly hops: readonly MailHop[] }) {
  const { language } = useWords();
  const { path: words } = useMessagesWords();
  const drawn = hops.slice(0, drawnLanes);
  const lanes = layHops(drawn);
  const [first, last] = [hops[0]?.atMs ?? null, hops.at(-1)?.atMs ?? null];
  return (
    <figure className={styles.chart} aria-label={words.chart}>
      <ol className={styles.lanes}>
        {drawn.map((hop, index) => {
          const lane = lanes[index];
          return lane === undefined ? null : <LaneRow key={index} hop={hop} lane={lane} />;
        })}
      </ol>
      <figcaption className={styles.axis}>
        <span>{words.axis}</span>
        {first === null || last === null || last < first ? null : (
          <span>{words.total(printSpan(last - first, words.units, language))}</span>
        )}
      </figcaption>
    </figure>
  );
}

/** A bar that has no length is still seen. */
const leastShare = 0.006;
/** Words that do not fit behind the bar stand before it. */
const wordsFitUntil = 0.62;

function LaneRow({ hop, lane }: { readonly hop: MailHop; readonly lane: Lane }) {
  const { path: words } = useMessagesWords();
  const said = useDelayWords(hop, lane);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const start = Math.min(lane.start, 1 - leastShare);
  const width = Math.max(leastShare, lane.end - lane.start);
  const isBehind = lane.end <= wordsFitUntil;
  return (
    <li className={styles.lane}>
      <TlsGlyph encrypted={hop.encrypted} />
      <span className={styles.laneName} title={`${hop.by ?? ''}\n${nameOfSender(hop)}`} translate="no">
        <span>{hop.by}</span>
        <span className={styles.laneFrom}>{nameOfSender(hop)}</span>
      </span>
      <svg className={styles.bars} role="img" aria-label={said}>
        <line x1="0" y1="0" x2="0" y2="100%" className={styles.ground} />
        <rect
          x={percent(start)}
          y="10"
          width={percent(width)}
          height="12"
          className={styles.bar}
          data-kind={lane.kind}
        />
        {lane.isFolded ? (
          <text x={percent((lane.start + lane.end) / 2)} y="20" textAnchor="middle" className={styles.fold}>
            ≈
          </text>
        ) : null}
        <text
          x={percent(isBehind ? lane.end : lane.start)}
          dx={isBehind ? 6 : -6}
          y="20"
          textAnchor={isBehind ? 'start' : 'end'}
          className={styles.laneSays}
        >
          <title>{lane.kind === 'clock' ? said : words.chart}</title>
          {lane.kind === 'clock' ? words.clock : said}
        </text>
      </svg>
    </li>
  );
}

function useDelayWords({ delayMs }: MailHop, { kind, isFolded }: Lane): string {
  const { language } = useWords();
  const { path: words } = useMessagesWords();
  if (kind === 'first') return words.first;
  if (kind === 'unknown' || delayMs === null) return words.unknown;
  const span = printSpan(delayMs, words.units, language);
  if (kind === 'clock') return words.clockTip(span);
  return isFolded ? words.folded(span) : span;
}
