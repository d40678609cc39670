// Small things about the window that this machine remembers: pane widths, the last theme.
import { useState } from 'react';

const prefix = 'plumbline.';

/** A number kept in the browser's storage, or the given one where none is kept. */
export function recall(key: string, otherwise: number): number {
  const kept = Number(localStorage.getItem(prefix + key));
  return Number.isFinite(kept) && kept > 0 ? kept : otherwise;
}

export function useRemembered(key: string, otherwise: number): readonly [number, (value: number) => void] {
  const [value, setValue] = useState(() => recall(key, otherwise));
  const remember = (next: number) => {
    localStorage.setItem(prefix + key, String(Math.round(next)));
    setValue(next);
  };
  return [value, remember];
}
