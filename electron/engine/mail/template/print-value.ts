// Prints a value of the data as Handlebars prints it with `noEscape`: a list joined with commas, an object as JavaScript names it.
import { RenderingStopped } from './rendering-stopped.ts';
import type { Value } from './scope.ts';

export type Count = (steps: number) => void;

const maxListDepth = 100;

export function printValue(value: Value, count: Count, depth = 0): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  if (!Array.isArray(value)) return '[object Object]';
  if (depth > maxListDepth) throw new RenderingStopped('depth');
  count(value.length);
  return (value as readonly Value[]).map((item) => printValue(item, count, depth + 1)).join(',');
}
