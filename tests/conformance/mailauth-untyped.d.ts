// What the tests use of mailauth where it has no types of its own.
declare module 'mailauth/lib/dkim/body/index.js' {
  export function dkimBody(
    canonicalization: string,
    algorithm: string,
    maxBodyLength: number | false,
  ): { update(chunk: Buffer): void; digest(encoding: 'base64'): string };
}

declare module 'mailauth/lib/tools.js' {
  export function formatRelaxedLine(line: Buffer, suffix?: string): Buffer;
}
