// An age that keeps itself current; the exact moment is its tip.
import { useEffect, useState } from 'react';
import { printAge, printMoment, printShortAge } from './print-age.ts';

type Props = {
  readonly atMs: number;
  readonly language: string;
  readonly short?: boolean;
  /** Puts the age into a sentence. */
  readonly inWords?: (age: string) => string;
};

const everyMs = 30_000;

export function TimeAgo({ atMs, language, short = false, inWords }: Props) {
  const nowMs = useNowMs();
  const age = (short ? printShortAge : printAge)(nowMs - atMs, language);
  return (
    <time dateTime={new Date(atMs).toISOString()} title={printMoment(atMs, language)}>
      {inWords === undefined ? age : inWords(age)}
    </time>
  );
}

function useNowMs(): number {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
