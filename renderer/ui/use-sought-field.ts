// A field that is entered, its text selected, each time its key is pressed: each press counts `sought` up.
import { type RefObject, useEffect, useRef } from 'react';

export function useSoughtField(sought: number): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(sought);
  useEffect(() => {
    if (before.current === sought) return;
    before.current = sought;
    field.current?.select();
  }, [sought]);
  return field;
}
