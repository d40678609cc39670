// How far a source is read: the stretches of the last 30 days on one small bar.
import type { Stretch } from '../../../../../shared/history/sources.ts';
import { useWords } from '../../../../text/words.tsx';
import { useNowMs } from '../../../../ui/use-now.ts';
import { useSourcesWords } from '../use-history-words.ts';
import styles from './sources.module.css';

const dayMs = 86_400_000;
const spanMs = 30 * dayMs;
const everyMs = 60_000;

export function ReadBar({ read }: { readonly read: readonly Stretch[] }) {
  const { language } = useWords();
  const words = useSourcesWords();
  const nowMs = useNowMs(everyMs);
  const parts = layStretches(read, nowMs);
  const days = parts.reduce((sum, { share }) => sum + share, 0) * (spanMs / dayMs);
  const says = words.barSays(days.toLocaleString(language, { maximumFractionDigits: 1 }));
  return (
    <div className={styles.read}>
      <div className={styles.bar} role="img" aria-label={says} title={says}>
        {parts.map(({ from, share }) => (
          <span key={from} style={{ left: `${from * 100}%`, width: `max(2px, ${share * 100}%)` }} />
        ))}
      </div>
      <div className={styles.ends}>
        <span>{words.barFrom}</span>
        <span>{words.barUntil}</span>
      </div>
    </div>
  );
}

/** Where each stretch begins and how much of the span it is, both from 0 to 1; what lies outside is cut off. */
export function layStretches(
  read: readonly Stretch[],
  nowMs: number,
): readonly { readonly from: number; readonly share: number }[] {
  const startMs = nowMs - spanMs;
  return read.flatMap(({ fromMs, untilMs }) => {
    const from = Math.max(fromMs, startMs);
    const until = Math.min(untilMs, nowMs);
    return until <= from ? [] : [{ from: (from - startMs) / spanMs, share: (until - from) / spanMs }];
  });
}
