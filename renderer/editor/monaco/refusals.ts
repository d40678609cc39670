// Why the last laying out was refused, until something is typed.
import { useSyncExternalStore } from 'react';
import type { Refusal } from '../text/format-part.ts';

let refusal: Refusal | null = null;
const listeners = new Set<() => void>();

export function tellRefusal(why: Refusal | null): void {
  if (why === refusal) return;
  refusal = why;
  for (const listener of listeners) listener();
}

export function useRefusal(): Refusal | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => refusal,
  );
}
