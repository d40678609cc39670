// How large files become on their way.

/** SES API v2 and SMTP take so much, after encoding (developer guide, "Service quotas"). */
export const maxMessageBytes = 40 * 1024 * 1024;

/** As base64 in lines of 76 characters: 57 bytes make one of 78 with its end (RFC 2045 6.8). */
export function sentBytes(bytes: number): number {
  const whole = Math.floor(bytes / 57) * 78;
  const rest = bytes % 57;
  return rest === 0 ? whole : whole + Math.ceil(rest / 3) * 4 + 2;
}

/** The same in both languages: 840 B, 12.4 KB, 3.1 MB. */
export function printBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kb = bytes / 1024;
  if (kb < 1000) return `${kb < 100 ? kb.toFixed(1) : Math.round(kb)} KB`;
  const mb = kb / 1024;
  return `${Number.isInteger(mb) ? mb : mb.toFixed(1)} MB`;
}
