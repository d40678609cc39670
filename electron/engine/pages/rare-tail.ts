// How likely it is that chance alone puts so many refusals into one sample: Fisher's exact test, one-sided.
import type { Rate } from './find-incident.ts';

/** Of all refusals of both samples, the chance that `sample` holds as many as it does or more (hypergeometric tail). */
export function rareTail(sample: Rate, rest: Rate): number {
  const refused = sample.refused + rest.refused;
  const ended = sample.ended + rest.ended;
  const most = Math.min(sample.ended, refused);
  let term = Math.exp(
    logChoose(refused, sample.refused) +
      logChoose(ended - refused, sample.ended - sample.refused) -
      logChoose(ended, sample.ended),
  );
  let tail = term;
  for (let count = sample.refused; count < most; count += 1) {
    // The ratio of two terms that follow each other; they shrink, and soon count for nothing.
    term *= ((refused - count) * (sample.ended - count)) / ((count + 1) * (ended - refused - sample.ended + count + 1));
    tail += term;
    if (term < tail * 1e-12) break;
  }
  return Math.min(1, tail);
}

function logChoose(from: number, many: number): number {
  return logFactorial(from) - logFactorial(many) - logFactorial(from - many);
}

/** Stirling's series: to seven digits and more from 10 on, summed below. */
function logFactorial(of: number): number {
  if (of < 10) {
    let log = 0;
    for (let factor = 2; factor <= of; factor += 1) log += Math.log(factor);
    return log;
  }
  return of * Math.log(of) - of + Math.log(2 * Math.PI * of) / 2 + 1 / (12 * of) - 1 / (360 * of ** 3);
}
