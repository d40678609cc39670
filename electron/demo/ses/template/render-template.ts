// Fills in an SES template: values as they are, never escaped, and a refusal where one of them is missing.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { Json, JsonObject } from '../operation.ts';
import { isObject } from '../wire/members.ts';
import { parseTemplate, TemplateFault, type TemplateNode } from './parse-template.ts';

export type Rendering =
  | { readonly ok: true; readonly text: string }
  /** `missing`: the value that the data lacks; null where the template itself is at fault. `message`: as SES says it. */
  | { readonly ok: false; readonly missing: string | null; readonly message: string };

export function renderTemplate(text: string, data: JsonObject): Rendering {
  try {
    const root: Scope = { value: data, locals: {}, above: null };
    return { ok: true, text: renderAll(parseTemplate(text), root, new Map()) };
  } catch (error) {
    if (error instanceof MissingValue) return { ok: false, missing: error.path, message: error.message };
    if (error instanceof TemplateFault) return { ok: false, missing: null, message: error.message };
    throw error;
  }
}

class MissingValue extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`Attribute '${path}' is not present in the rendering data.`);
    this.path = path;
  }
}

type Scope = {
  readonly value: Json | undefined;
  /** `@index` and its like. */
  readonly locals: { readonly [name: string]: Json };
  readonly above: Scope | null;
};
type Partials = Map<string, readonly TemplateNode[]>;

/** SES fills these in when it sends. */
const laterValues = ['amazonSESUnsubscribeUrl', 'ses:openTracker'];

function renderAll(nodes: readonly TemplateNode[], scope: Scope, partials: Partials): string {
  for (const node of nodes) if (node.kind === 'define') partials.set(node.name, node.body);
  return nodes.map((node) => render(node, scope, partials)).join('');
}

function render(node: TemplateNode, scope: Scope, partials: Partials): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'value':
      return laterValues.includes(node.path) ? `{{${node.path}}}` : printed(node.path, scope);
    case 'define':
      return '';
    case 'include': {
      const body = partials.get(node.name);
      if (body === undefined) throw new TemplateFault(`The partial ${node.name} could not be found.`);
      return renderAll(body, scope, partials);
    }
    case 'block': {
      const inner = innerScopes(node, scope);
      if (inner.length === 0) return renderAll(node.otherwise, scope, partials);
      return inner.map((each) => renderAll(node.body, each, partials)).join('');
    }
    default:
      return assertNever(node);
  }
}

/** In which scopes the body is rendered; in none: its `else` is. */
function innerScopes(node: TemplateNode & { readonly kind: 'block' }, scope: Scope): readonly Scope[] {
  const value = find(node.path, scope, false);
  switch (node.block) {
    case 'if':
      return isTruthy(value) ? [scope] : [];
    case 'unless':
      return isTruthy(value) ? [] : [scope];
    case 'with':
      return isTruthy(value) ? [{ value, locals: {}, above: scope }] : [];
    case 'each':
      return entriesOf(value).map(([key, item], index, all) => ({
        value: item,
        locals: { '@index': index, '@key': key, '@first': index === 0, '@last': index === all.length - 1 },
        above: scope,
      }));
    default:
      return assertNever(node.block);
  }
}

function entriesOf(value: Json | undefined): readonly (readonly [string | number, Json | undefined])[] {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
}

/** As Handlebars has it: an empty list is as good as none. */
function isTruthy(value: Json | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function printed(path: string, scope: Scope): string {
  const value = find(path, scope, true);
  if (value === null || value === undefined) throw new MissingValue(path);
  if (Array.isArray(value)) return value.map(String).join(',');
  return typeof value === 'object' ? '[object Object]' : String(value);
}

/** A block may ask for a name that is missing, a value may not; neither may ask for a part of what is missing. */
function find(path: string, scope: Scope, isRequired: boolean): Json | undefined {
  if (path.startsWith('../')) return scope.above === null ? undefined : find(path.slice(3), scope.above, isRequired);
  const [first = '', ...rest] = path.split(/[./]/u);
  if (first.startsWith('@') && first !== '@root') return localOf(first, scope);
  const start = first === '@root' ? rootOf(scope).value : scope.value;
  const keys = ['this', '@root', ''].includes(first) ? rest.filter((key) => key !== '') : [first, ...rest];
  let value: Json | undefined = start;
  for (const [index, key] of keys.entries()) {
    const inner: Json | undefined = memberOf(value, key);
    if (inner === undefined && (isRequired || index < keys.length - 1)) throw new MissingValue(path);
    value = inner;
  }
  return value;
}

function memberOf(value: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(value)) return key === 'length' ? value.length : (value as readonly Json[])[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function localOf(name: string, scope: Scope): Json | undefined {
  return Object.hasOwn(scope.locals, name) || scope.above === null ? scope.locals[name] : localOf(name, scope.above);
}

function rootOf(scope: Scope): Scope {
  return scope.above === null ? scope : rootOf(scope.above);
}
