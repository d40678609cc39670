// How large files become on their way.

/** SES API v2 and SMTP take so much, after encoding (developer guide, "Service quotas"). */
export const maxMessageBytes = 40 * 1024 * 1024;

/** As base64 in lines of 76 characters: 57 bytes make one of 78 with its end (RFC 2045 6.8). */
export function sentBytes(bytes: number): number {
  const whole = Math.floor(bytes / 57) * 78;
  const rest = bytes % 57;
  return rest === 0 ? whole : whole + Math.ceil(rest / 3) * 4 + 2;
}
