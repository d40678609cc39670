// What could be typed at a place of a template: variables of the data, blocks, partials, SES's own placeholders, ends.
import type { JsonObject, JsonValue } from '../../../shared/draft/source.ts';
import { fieldsOf, isList, isObject, printShort, valuesAt } from './look-up.ts';
import { readTags, type Tag } from './read-tags.ts';
import { closingName, contextOf, isInEach, scopeAt, type Steps, type Scope } from './scope.ts';

export type ProposalKind = 'variable' | 'loop' | 'block' | 'partial' | 'placeholder' | 'else' | 'end';

export type Proposal = {
  readonly kind: ProposalKind;
  readonly label: string;
  /** As a snippet: `$1`, `${2:name}` and `$0` are where the cursor goes. */
  readonly snippet: string;
  /** The value in the data, in short. */
  readonly value: string | null;
};

export type Proposals = {
  /** What is replaced, half-open; it reaches over braces that stand behind the cursor. */
  readonly start: number;
  readonly end: number;
  readonly list: readonly Proposal[];
};

type Asked = { readonly text: string; readonly offset: number; readonly data: JsonObject | null };

/** SES developer guide, "Personalizing emails" and "Using subscription management": the tags that SES fills in itself. */
export const placeholders = ['ses:openTracker', 'amazonSESUnsubscribeUrl'] as const;

const maxProposals = 500;
const maxTypedLength = 1000;
const maxDepth = 6;
const helpers = ['if', 'unless', 'each', 'with'] as const;

export function propose({ text, offset, data }: Asked): Proposals | null {
  const tags = readTags(text);
  const tag = tags.find(({ start, end, closed }) => start + 2 <= offset && (closed ? offset < end - 1 : offset <= end));
  if (tag === undefined || tag.kind === 'comment') return null;
  const behind = /^[^\s{}~]*/u.exec(text.slice(offset, offset + 200))?.[0] ?? '';
  const typed = text.slice(tag.start + 2, offset).replace(/^[{~]+/u, '');
  // An unfinished tag reaches to the next one, but nobody writes a tag over markup or lines.
  if (typed.length > maxTypedLength || (!tag.closed && /[<\n]/u.test(typed))) return null;
  const word = /[^\s(=]*$/u.exec(typed.replace(/^\s*(?:#[*>]?|[/>^&])\s*/u, ''))?.[0] ?? '';
  const closing = /^[ \t]*~?\}\}/u.exec(text.slice(offset + behind.length, offset + behind.length + 8))?.[0] ?? '';
  const place = { tag, tags, data, scope: scopeAt(tags, tag.start) };
  const first = typed.slice(0, typed.length - word.length).trim();
  const list = listFor(first, place).map((one) => finish(one, closing));
  return { start: offset - word.length, end: offset + behind.length + closing.length, list };
}

type Here = {
  readonly tag: Tag;
  readonly tags: readonly Tag[];
  readonly data: JsonObject | null;
  readonly scope: Scope;
};

/** `whole`: it ends the tag; without, more of the tag follows or stands already. */
type Draft = Proposal & { readonly whole: boolean };

/** `first`: what stands in the tag before the word at the cursor. */
function listFor(first: string, here: Here): readonly Draft[] {
  switch (first) {
    case '':
      return [
        ...variables(here),
        ...loops(here),
        ...ends(here, '/'),
        ...elses(here),
        ...blocks('#'),
        ...own(),
        ...calls(here),
      ];
    case '#':
      return blocks('');
    case '/':
      return ends(here, '');
    case '>':
    case '#>':
      return partials(here);
    case '#*':
      return [whole('block', 'inline', 'inline "${1:name}"}}\n$0\n{{/inline')];
    case 'else':
      return helpers.slice(0, 2).map((name) => part('block', name, `${name} `));
    default:
      // Behind a block's name or a lookup: its argument.
      return /^(?:[#^&]|else\b|lookup\b)/u.test(first) && !/\bas\s*\|/u.test(first)
        ? [...variables(here), ...loops(here)]
        : [];
  }
}

function finish({ whole: ends, ...proposal }: Draft, closing: string): Proposal {
  return { ...proposal, snippet: `${proposal.snippet}${ends ? '}}' : `$0${closing}`}` };
}

function whole(kind: ProposalKind, label: string, snippet: string): Draft {
  return { kind, label, snippet, value: null, whole: true };
}

function part(kind: ProposalKind, label: string, snippet: string): Draft {
  return { kind, label, snippet, value: null, whole: false };
}

function variables({ data, scope }: Here): readonly Draft[] {
  const found: Draft[] = [];
  const context = contextOf(scope);
  const add = (written: string, value: JsonValue) => {
    if (found.length < maxProposals) {
      found.push({ ...whole('variable', written, escapeSnippet(written)), value: printShort(value) });
    }
  };
  for (const [name, path] of scope.flatMap(({ given }) => [...given])) {
    const value = data === null || path === null ? undefined : valuesAt(data, path)[0];
    add(name, value ?? null);
    if (value !== undefined) walk(value, `${name}.`, add);
  }
  if (data === null) return found;
  if (context === null) walk(data, '', add);
  else addContext(valuesAt(data, context), context, add);
  if (context !== null && context.length > 0) walk(data, '@root.', add);
  return found;
}

type Add = (written: string, value: JsonValue) => void;

function addContext(values: readonly JsonValue[], context: Steps, add: Add): void {
  const [first] = values;
  if (context.length > 0 && first !== undefined) add('this', first);
  for (const [name, value] of fieldsOf(values)) {
    add(nameOf(name), value);
    walk(value, `${nameOf(name)}.`, add);
  }
}

/** The prefix has a dot for each step into the data. */
function walk(value: JsonValue, prefix: string, add: Add): void {
  if (!isObject(value) || prefix.split('.').length > maxDepth) return;
  for (const [name, field] of Object.entries(value).slice(0, maxProposals)) {
    add(`${prefix}${nameOf(name)}`, field);
    if (!isList(field)) walk(field, `${prefix}${nameOf(name)}.`, add);
  }
}

/** What no plain name can be stands in brackets. */
function nameOf(name: string): string {
  return /^[^\s!"#%-,./;->@[-^`{-~]+$/u.test(name) ? name : `[${name}]`;
}

function loops({ scope }: Here): readonly Draft[] {
  return isInEach(scope) ? ['@index', '@key', '@first', '@last'].map((name) => whole('loop', name, name)) : [];
}

function elses({ scope }: Here): readonly Draft[] {
  return scope.length === 0 || scope.at(-1)?.tag.kind === 'inline' ? [] : [whole('else', 'else', 'else')];
}

function ends({ scope }: Here, sign: '/' | ''): readonly Draft[] {
  const block = scope.at(-1)?.tag;
  if (block === undefined) return [];
  const name = closingName(block);
  return [whole('end', `${sign}${name}`, escapeSnippet(`${sign}${name}`))];
}

function blocks(sign: '#' | ''): readonly Draft[] {
  const opened = helpers.map((name) => whole('block', `${sign}${name}`, `${sign}${name} \${1:name}}}$0{{/${name}`));
  if (sign === '') return opened;
  return [
    ...opened,
    part('block', 'lookup', 'lookup '),
    whole('block', '#*inline', '#*inline "${1:name}"}}\n$0\n{{/inline'),
  ];
}

function own(): readonly Draft[] {
  return placeholders.map((name) => whole('placeholder', name, name));
}

function names({ tags }: Here): readonly string[] {
  return [...new Set(tags.filter(({ kind }) => kind === 'inline').map(({ name }) => name))].filter(Boolean);
}

function partials(here: Here): readonly Draft[] {
  return names(here).map((name) => whole('partial', name, escapeSnippet(name)));
}

function calls(here: Here): readonly Draft[] {
  return names(here).map((name) => whole('partial', `> ${name}`, `> ${escapeSnippet(name)}`));
}

function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/gu, '\\$&');
}
