// Counts in words.

export function sayCount(count: number): string {
  return count.toLocaleString('en-US', { maximumFractionDigits: 0 });
}
