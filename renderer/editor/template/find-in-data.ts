// Finds where the data holds a value: the place of its key in the JSON text, which may be broken further on.
import { pathsOfData } from '../../../shared/draft/data-paths.ts';
import type { Steps } from './scope.ts';

/** Of a list the first item that has it counts. */
export function findInData(text: string, steps: Steps): { readonly start: number; readonly end: number } | null {
  const named = steps.slice(0, steps.findLastIndex((step) => !isItem(step)) + 1);
  const path = named.reduce((before, step) => {
    if (isItem(step)) return `${before}[]`;
    return before === '' ? step : `${before}.${step}`;
  }, '');
  const found = pathsOfData(text).find((one) => one.path === path);
  return found === undefined ? null : { start: found.start, end: found.end };
}

function isItem(step: string): boolean {
  return step === '[]' || /^\d+$/u.test(step);
}
