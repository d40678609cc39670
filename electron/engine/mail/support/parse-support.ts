// Reads the caniemail data (https://www.caniemail.com/api/data.json): features, and what each client makes of them.
import type { ClientId, SupportClient, SupportFacts } from '../../../../shared/draft/support.ts';
import { isKnownFeature } from './known-features.ts';

/** `y` yes, `a` in part, `n` no, `u` nobody has tested it. */
export type SupportAnswer = 'y' | 'a' | 'n' | 'u';

export type ClientSupport = { readonly answer: SupportAnswer; readonly notes: readonly string[] };

export type SupportFeature = {
  readonly slug: string;
  readonly title: string;
  readonly url: string;
  /** By the newest version that was tested. */
  readonly clients: ReadonlyMap<ClientId, ClientSupport>;
};

export type SupportData = { readonly facts: SupportFacts; readonly features: ReadonlyMap<string, SupportFeature> };

type Fields = { readonly [key: string]: unknown };

/** Null where it is not the data, or of a form that we do not know. */
export function parseSupport(json: unknown, source: SupportFacts['source']): SupportData | null {
  if (!isFields(json) || !isFields(json['nicenames']) || !Array.isArray(json['data'])) return null;
  const { last_update_date: updated, nicenames, data } = json;
  const names = { families: namesIn(nicenames['family']), platforms: namesIn(nicenames['platform']) };
  if (typeof updated !== 'string' || names.families === null || names.platforms === null) return null;
  const features = new Map<string, SupportFeature>();
  for (const item of data) {
    const feature = featureOf(item);
    if (feature === null) return null;
    features.set(feature.slug, feature);
  }
  if (features.size === 0) return null;
  const clients = clientsOf([...features.values()], { families: names.families, platforms: names.platforms });
  const unknown = [...features.keys()].filter((slug) => !isKnownFeature(slug)).length;
  return {
    facts: { updatedOn: updated.slice(0, 10), features: features.size, unknownFeatures: unknown, source, clients },
    features,
  };
}

function featureOf(item: unknown): SupportFeature | null {
  if (!isFields(item) || !isFields(item['stats'])) return null;
  const { slug, title, url, stats } = item;
  if (typeof slug !== 'string' || typeof title !== 'string' || typeof url !== 'string') return null;
  const notes = isFields(item['notes_by_num']) ? item['notes_by_num'] : {};
  const clients = new Map<ClientId, ClientSupport>();
  for (const [family, platforms] of Object.entries(stats)) {
    if (!isFields(platforms)) return null;
    for (const [platform, versions] of Object.entries(platforms)) {
      if (!isFields(versions)) return null;
      const support = supportOf(versions, notes);
      if (support === 'odd') return null;
      if (support !== null) clients.set(`${family}.${platform}`, support);
    }
  }
  return { slug, title, url: url.startsWith('https://') ? url : '', clients };
}

/** `a #1 #2`; null where no version was tested. */
function supportOf(versions: Fields, notes: Fields): ClientSupport | 'odd' | null {
  const newest = Object.keys(versions).toSorted(byVersion).at(-1);
  if (newest === undefined) return null;
  const said = versions[newest];
  if (typeof said !== 'string') return 'odd';
  const [answer, ...numbers] = said.split(/\s+/u);
  if (answer !== 'y' && answer !== 'a' && answer !== 'n' && answer !== 'u') return 'odd';
  const texts = numbers.map((number) => notes[number.replace('#', '')]);
  const written = texts.filter((text): text is string => typeof text === 'string' && text !== '');
  return { answer, notes: written.map(withoutLinks) };
}

/** Notes are Markdown: `(See [email-bugs#13](https://...))`. */
function withoutLinks(note: string): string {
  return note.replaceAll(/\[([^[\]]*)\]\([^()]*\)/gu, '$1');
}

/** Months, years and version numbers stand side by side; of two kinds the file's own order holds, which puts the newest last. */
function byVersion(one: string, other: string): number {
  const isDate = (version: string): boolean => /^20\d\d(?:-\d\d)?$/u.test(version);
  if (isDate(one) !== isDate(other)) return 0;
  const [left, right] = [one.split(/[.-]/u).map(Number), other.split(/[.-]/u).map(Number)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
}

function clientsOf(
  features: readonly SupportFeature[],
  { families, platforms }: { readonly families: Names; readonly platforms: Names },
): readonly SupportClient[] {
  const ids = new Set(features.flatMap(({ clients }) => [...clients.keys()]));
  const found = [...ids].map((id) => {
    const [family = '', platform = ''] = id.split('.');
    const familyName = families.get(family) ?? family;
    return { id, family, familyName, name: `${familyName} (${platforms.get(platform) ?? platform})` };
  });
  const order = [...families.keys()];
  return found.toSorted((one, other) => order.indexOf(one.family) - order.indexOf(other.family));
}

type Names = ReadonlyMap<string, string>;

function namesIn(value: unknown): Names | null {
  if (!isFields(value)) return null;
  return new Map(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
