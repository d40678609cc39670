// Prints how much was scanned, the same in both languages: 840 B, 12.4 KB, 3.1 MB, 2 GB.
const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

export function printSize(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)));
  const amount = bytes / 1024 ** step;
  return `${Math.round(amount * 10) / 10} ${units[step]}`;
}
