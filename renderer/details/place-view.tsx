// A place in a draft: the part, its line and column, and what is wrong there.
import type { DraftPlace } from '../../shared/detail.ts';
import { useSurroundings } from './surroundings.tsx';

export function PlaceView({ place: { place, says } }: { readonly place: DraftPlace }) {
  const { language } = useSurroundings();
  return (
    <p>
      {place.part} {place.line}:{place.column} {says[language]}
    </p>
  );
}
