// Moments as a native field shows them: the local time of this computer, without its zone.

const pad = (number: number): string => String(number).padStart(2, '0');

/** `2026-03-01T09:30` */
export function printLocal(atMs: number): string {
  const at = new Date(atMs);
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** Null where the field is empty or half typed. */
export function readLocal(typed: string): number | null {
  const atMs = new Date(typed).getTime();
  return typed === '' || Number.isNaN(atMs) ? null : atMs;
}

export function localZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const hourMs = 3_600_000;

/** The next full hour but one, an hour long. */
export function standardTimes(nowMs: number): { readonly startsAtMs: number; readonly endsAtMs: number } {
  const startsAtMs = Math.ceil(nowMs / hourMs) * hourMs + hourMs;
  return { startsAtMs, endsAtMs: startsAtMs + hourMs };
}
