// A number of bytes as the limits of SES and of mail are said: 1 KB is 1,024 bytes; alike in findings and in the window, and in both languages.

export const kilobyte = 1024;
export const megabyte = 1024 * 1024;

const units = ['B', 'KB', 'MB', 'GB', 'TB'] as const;

/** "840 B", "12.4 KB", "123 KB", "3.1 MB", "2 GB". */
export function printBytes(bytes: number): string {
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const amount = bytes / 1024 ** unit;
  return `${amount < 100 ? Math.round(amount * 10) / 10 : Math.round(amount)} ${units[unit]}`;
}
