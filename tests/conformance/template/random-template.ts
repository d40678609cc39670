// Templates and data made by chance from a seed, of everything the dialect has, for two evaluators to be compared on.
import type { JsonObject, JsonValue } from '../../../shared/draft/source.ts';

export type Chance = { readonly below: (limit: number) => number; readonly one: <T>(of: readonly [T, ...T[]]) => T };

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { below, one: (of) => of[below(of.length)] ?? of[0] };
}

/** Lists have two items at least and none that is null: see the intended differences. */
export function randomData({ below, one }: Chance): JsonObject {
  const text = (): string => one(['Kyoto', 'été <b>', 'two\nlines', ' padded ', '日本']);
  const inner = (): JsonObject => ({
    name: text(),
    price: below(90) + 1,
    on: below(2) === 0,
    tags: [text(), 'second'],
    more: { name: text() },
  });
  const maybe = (value: JsonValue): JsonObject => (below(4) === 0 ? {} : { value });
  const { value: vip } = maybe(one([true, false, 0, '', 'yes', null]));
  return {
    name: text(),
    count: below(3),
    ...(vip === undefined ? {} : { vip }),
    customer: inner(),
    items: below(5) === 0 ? [] : [inner(), inner(), ...(below(2) === 0 ? [inner()] : [])],
    words: ['one', 'two'],
    map: { first: 'a', second: 'b' },
    'two words': text(),
    key: 'name',
  };
}

type Draw = Chance & { readonly depth: number };

export function randomTemplate(chance: Chance): string {
  const definitions = chance.below(2) === 0 ? '' : definition({ ...chance, depth: 2 });
  return definitions + body({ ...chance, depth: 0 });
}

const blank = ({ one }: Chance): string => one(['', ' ', '\n', '\n  ', '\r\n', '  ', '\n\n', '\t\n']);
const tilde = ({ below }: Chance): string => (below(6) === 0 ? '~' : '');

/** Begins with text, so that no two numbers are summed. */
function body(draw: Draw): string {
  let text = draw.one(['t', 't\n', 'text ', '<p>\n  ']);
  for (let count = draw.below(3) + 1; count > 0; count -= 1) text += piece(draw) + blank(draw);
  return text;
}

function piece(draw: Draw): string {
  if (draw.depth < 3 && draw.below(3) === 0) return block({ ...draw, depth: draw.depth + 1 });
  return draw.one<(draw: Draw) => string>([
    (given) => tag(given, path(given)),
    (given) => tag(given, path(given)),
    (given) => given.one(['plain', '<br>\n', 'a\\b', '{ x }', '}}', '\n   ']),
    (given) => tag(given, given.one(['! note ', '!-- {{note}} --', '! a\nb '])),
    (given) =>
      tag(
        given,
        given.one(['lookup customer key', 'lookup map "first"', 'lookup words 1', 'log name', 'lookup . "name"']),
      ),
    (given) => `${given.one(['\\', '\\\\', '\\\\\\'])}{{name}} `,
    (given) => `{{{${path(given)}}}}`,
    (given) => tag(given, given.one(['> p', '> p customer', '> p name="given" x=count', '> q', '> p this'])),
    (given) => `${blank(given)}{{> p}}${blank(given)}`,
    () => '{{{{vip}}}}raw {{x}}{{{{/vip}}}}',
  ])(draw);
}

function path({ one }: Chance): string {
  return one([
    'name',
    'count',
    'vip',
    'customer.name',
    'customer.more.name',
    'customer/price',
    'this',
    '.',
    'this.name',
    './price',
    '../name',
    '../../name',
    '@index',
    '@key',
    '@first',
    '@last',
    '@../index',
    '@root.name',
    'items.0.name',
    'items.[1].price',
    '[two words]',
    '"two words"',
    'words',
    'words.length',
    'missing',
    'missing.deep',
    'constructor',
    'more.name',
    'price',
    'v',
    'k',
    'v.name',
  ]);
}

function tag(chance: Chance, inside: string): string {
  return `{{${tilde(chance)}${inside}${tilde(chance)}}}`;
}

function block(draw: Draw): string {
  const otherwise =
    draw.below(2) === 0 ? '' : `${tag(draw, draw.one(['else', '^', 'else']))}${blank(draw)}${body(draw)}`;
  const chained =
    draw.below(4) === 0
      ? `${tag(draw, draw.one(['else if vip', 'else if count', 'else each words', 'else unless on']))}${body(draw)}`
      : '';
  const [name, argument] = draw.one<readonly [string, string]>([
    ['if', 'if vip'],
    ['if', 'if count includeZero=true'],
    ['if', 'if customer.on'],
    ['if', 'if (lookup customer key)'],
    ['if', 'if @first'],
    ['unless', 'unless vip'],
    ['unless', 'unless on'],
    ['each', 'each items'],
    ['each', 'each items as |v k|'],
    ['each', 'each words'],
    ['each', 'each map'],
    ['each', 'each tags'],
    ['each', 'each ../items'],
    ['each', 'each missing'],
    ['with', 'with customer'],
    ['with', 'with customer.more as |v|'],
    ['with', 'with more'],
    ['with', 'with missing'],
    ['items', 'items'],
    ['customer', 'customer'],
    ['customer.more', 'customer.more'],
    ['missing', 'missing'],
  ]);
  // Handlebars cannot run an inverted block that names parameters.
  const inverted = draw.below(10) === 0 && !argument.includes(' as ');
  const open = tag(draw, `${inverted ? '^' : '#'}${argument}`);
  return `${open}${blank(draw)}${body(draw)}${inverted ? '' : chained}${otherwise}${blank(draw)}${tag(draw, `/${name}`)}`;
}

/** `p` may call `q` and nothing else, so that no partial calls itself. */
function definition(draw: Draw): string {
  const q = `{{#* inline "q"}}${blank(draw)}q {{name}}\n${tag(draw, 'price')} q{{/inline}}${blank(draw)}`;
  const p = `{{#* inline "p"}}${blank(draw)}p ${tag(draw, path(draw))}\n  {{> q}}\n${blank(draw)}{{/inline}}${blank(draw)}`;
  const wrap = `{{#* inline "w"}}<{{> @partial-block}}>\n{{/inline}}\n{{#> w}}inside {{name}}${blank(draw)}{{/w}}`;
  return draw.one([p + q, q + p, q, p + q + wrap]);
}
