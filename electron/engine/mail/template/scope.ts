// What a name in a template can mean at one place of a rendering: the data around it, the locals, the partials.
import type { JsonValue } from '../../../../shared/draft/source.ts';
import type { Write } from './piece-writer.ts';
import type { Program } from './syntax.ts';

export type Value = JsonValue | undefined;

/** What `../` goes up through. */
export type Depths = { readonly value: Value; readonly above: Depths | null };

/** `@index` and its like; each loop and each partial block has its own, which begins as a copy of the one around it. */
export type Locals = {
  readonly values: { readonly [name: string]: Value };
  /** What `{{> @partial-block}}` renders. */
  readonly partialBlock: PartialBlockClosure | null;
  readonly above: Locals | null;
};

/** `as |item index|` */
export type BlockParams = {
  readonly names: readonly string[];
  readonly values: readonly Value[];
  readonly above: BlockParams | null;
};

/** What of a scope stays with a part of the template that is rendered elsewhere: a block, or an inline partial. */
export type Around = { readonly depths: Depths | null; readonly params: BlockParams | null };
export type Closure = Around & { readonly program: Program };
export type PartialBlockClosure = Closure & { readonly outer: PartialBlockClosure | null };

export type Partials = { readonly byName: ReadonlyMap<string, Closure>; readonly above: Partials | null };

export type Scope = Around & {
  readonly context: Value;
  readonly locals: Locals;
  readonly partials: Partials | null;
  readonly write: Write;
};

function sameContext(one: Value, other: Value): boolean {
  return one === other || ((one ?? null) === null && (other ?? null) === null);
}

/** Inside a block or partial that is rendered with a context of its own. */
export function entered(around: Around, context: Value): Depths {
  const { depths } = around;
  return depths !== null && sameContext(depths.value, context) ? depths : { value: context, above: depths };
}

export function findPartial(partials: Partials | null, name: string): Closure | null {
  for (let at = partials; at !== null; at = at.above) {
    const found = at.byName.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

export function findParam(params: BlockParams | null, name: string): { readonly value: Value } | null {
  for (let at = params; at !== null; at = at.above) {
    const index = at.names.indexOf(name);
    if (index !== -1) return { value: at.values[index] };
  }
  return null;
}
