// Says a number of bytes as the limits are said: 1 KB is 1,024 bytes.

export const kilobyte = 1024;
export const megabyte = 1024 * 1024;
const gigabyte = 1024 * megabyte;

export function sayBytes(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`;
  if (bytes < megabyte) return `${rounded(bytes / kilobyte)} KB`;
  return bytes < gigabyte ? `${rounded(bytes / megabyte)} MB` : `${rounded(bytes / gigabyte)} GB`;
}

function rounded(number: number): string {
  return number < 100 ? String(Math.round(number * 10) / 10) : String(Math.round(number));
}
