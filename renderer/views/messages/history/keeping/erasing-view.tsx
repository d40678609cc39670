// How far the count of a person's data or its removal is, and until when it can be cancelled: until the file without it takes the old one's place.
import { assertNever } from '../../../../../shared/assert-never.ts';
import type { ErasureProgress } from '../../../../../shared/history/sources.ts';
import { stopErasing, useHistoryKeeping } from '../../../../state/history-keeping.ts';
import { ProgressLine } from '../../../../ui/progress-line.tsx';
import { useKeepingWords } from '../use-history-words.ts';
import styles from './keeping.module.css';

/** It reads all that is kept, which may take a while. What comes after it takes the keys again, as the sheet did when it opened. */
export function ErasingView({ isCounting }: { readonly isCounting: boolean }) {
  const { erase: words } = useKeepingWords();
  const progress = useHistoryKeeping((state) => state.progress);
  const says = isCounting ? words.looking : words.acting;
  const isPastRecall = progress?.step === 'checking';
  const stop = { cancel: words.stop, cancelTip: words.stopTip, onCancel: () => void stopErasing() };
  return (
    <div className={styles.sheet}>
      {isCounting ? null : <p className={styles.says}>{isPastRecall ? words.isGone : words.isStanding}</p>}
      <ProgressLine
        label={says}
        share={shareOf(progress)}
        line={progress === null ? says : words.steps[progress.step](progress.done, progress.total)}
        {...(isPastRecall ? {} : stop)}
      />
    </div>
  );
}

/** Nearly all of a removal is reading every original twice: what lies before and between is little, and moves in words alone. */
export function shareOf(progress: ErasureProgress | null): number {
  if (progress === null) return 0;
  const share = progress.total === 0 ? 0 : progress.done / progress.total;
  switch (progress.step) {
    case 'counting':
      return share;
    case 'events':
      return 0;
    case 'originals':
      return share / 2;
    case 'copying':
      return 1 / 2;
    case 'checking':
      return (1 + share) / 2;
    default:
      return assertNever(progress.step);
  }
}
