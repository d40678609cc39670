// Finds where the data holds a value: the place of its key in the JSON text, which may be broken further on.
import type { Span } from '../../../shared/detail.ts';
import { scanJson } from '../../../shared/draft/scan-json.ts';
import type { Steps } from './scope.ts';

/** Of a list the first item that has it counts. */
export function findInData(text: string, steps: Steps): Span | null {
  const named = steps.slice(0, steps.findLastIndex((step) => !isItem(step)) + 1);
  const path = named.reduce((before, step) => {
    if (isItem(step)) return `${before}[]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
  return scanJson(text).members.find((member) => member.path === path)?.key ?? null;
}

function isItem(step: string): boolean {
  return step === '[]' || /^\d+$/u.test(step);
}
