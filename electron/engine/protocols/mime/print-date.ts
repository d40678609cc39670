// A moment as the Date of a message (RFC 5322 3.3), in UTC.

export function printDate(atMs: number): string {
  return new Date(atMs).toUTCString().replace('GMT', '+0000');
}
