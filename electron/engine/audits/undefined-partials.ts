// Calls of partials that their part does not define, and where another part does.
import type { TemplateReadings } from '../../../shared/draft/rendering.ts';
import { type DraftSource, type Place, type TemplatePart, templateParts } from '../../../shared/draft/source.ts';

export type UndefinedPartial = { readonly name: string; readonly place: Place; readonly elsewhere: Place | null };

export function undefinedPartials(readings: TemplateReadings, part: TemplatePart): readonly UndefinedPartial[] {
  const calls = readings[part]?.tags.filter(({ kind }) => kind === 'partial') ?? [];
  return (
    calls
      // A name that is computed, and the block of the call around it, are known only when rendering.
      .filter(({ name, definedAt }) => definedAt === null && name !== '' && name !== '@partial-block')
      .map(({ name, place }) => ({ name, place, elsewhere: definedElsewhere(readings, part, name) }))
  );
}

function definedElsewhere(readings: TemplateReadings, part: TemplatePart, name: string): Place | null {
  const others = templateParts.filter((other) => other !== part).flatMap((other) => readings[other]?.tags ?? []);
  return others.find((tag) => tag.kind === 'inline-partial' && tag.name === name)?.place ?? null;
}

/** From the opening tag to its closing one; null where it holds definitions of its own. */
export function definitionText(source: DraftSource, { part, start, end }: Place): string | null {
  const text = source[part] ?? '';
  const close = /\{\{~?\/inline\s{0,20}~?\}\}/u.exec(text.slice(end));
  if (close === null) return null;
  const whole = text.slice(start, end + close.index + close[0].length);
  return whole.indexOf('#*', 4) === -1 ? whole : null;
}
