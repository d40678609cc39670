// An age that keeps itself current; the exact moment is its tip.
import { printAge, printMoment, printShortAge } from './print-age.ts';
import { useNowMs } from './use-now.ts';

type Props = {
  readonly atMs: number;
  readonly language: string;
  readonly short?: boolean;
  /** Puts the age into a sentence. */
  readonly inWords?: (age: string) => string;
};

const everyMs = 30_000;

export function TimeAgo({ atMs, language, short = false, inWords }: Props) {
  const nowMs = useNowMs(everyMs);
  const age = (short ? printShortAge : printAge)(nowMs - atMs, language);
  return (
    <time dateTime={new Date(atMs).toISOString()} title={printMoment(atMs, language)}>
      {inWords === undefined ? age : inWords(age)}
    </time>
  );
}
