// A row of a table of events as the record that it was made from: its columns nested, flattened or one JSON text, in any case.
import { parsedJson } from '../../../../shared/parsed-json.ts';
import { recordsIn } from './envelope.ts';
import { listOf, type Members, membersOf } from './members.ts';

/** Members by their names; `text`: whatever it is; `list`: of texts; `tags`: names to lists; a list of one shape: of such objects. */
type Shape = 'text' | 'list' | 'tags' | readonly [Shape] | { readonly [name: string]: Shape };

const recipient = { emailAddress: 'text', status: 'text', diagnosticCode: 'text', action: 'text' } as const;
const report = { timestamp: 'text', feedbackId: 'text', reportingMTA: 'text', remoteMtaIp: 'text' } as const;

/** SES developer guide, "Contents of event data". */
const record: { readonly [name: string]: Shape } = {
  eventType: 'text',
  notificationType: 'text',
  mail: {
    timestamp: 'text',
    messageId: 'text',
    source: 'text',
    sourceArn: 'text',
    sendingAccountId: 'text',
    destination: 'list',
    headersTruncated: 'text',
    headers: [{ name: 'text', value: 'text' }],
    commonHeaders: { from: 'list', to: 'list', messageId: 'text', subject: 'text', date: 'text' },
    tags: 'tags',
  },
  send: { timestamp: 'text' },
  delivery: {
    ...report,
    processingTimeMillis: 'text',
    recipients: 'list',
    smtpResponse: 'text',
  },
  bounce: { ...report, bounceType: 'text', bounceSubType: 'text', bouncedRecipients: [recipient] },
  complaint: {
    ...report,
    complaintSubType: 'text',
    complaintFeedbackType: 'text',
    complainedRecipients: [recipient],
    userAgent: 'text',
    arrivalDate: 'text',
  },
  deliveryDelay: {
    ...report,
    delayType: 'text',
    delayedRecipients: [recipient],
    expirationTime: 'text',
  },
  open: { timestamp: 'text', userAgent: 'text', ipAddress: 'text' },
  click: { timestamp: 'text', userAgent: 'text', ipAddress: 'text', link: 'text', linkTags: 'tags' },
  reject: { timestamp: 'text', reason: 'text' },
  failure: { timestamp: 'text', templateName: 'text', errorMessage: 'text' },
  subscription: { timestamp: 'text', contactList: 'text', source: 'text' },
};

/** Null where the row is no event of SES. */
export function recordOfRow(row: unknown): Members | null {
  const columns = membersOf(row);
  const nested = nestedOf(columns);
  if ('mail' in nested && ('eventType' in nested || 'notificationType' in nested)) return nested;
  for (const text of Object.values(columns)) {
    const [found] = typeof text === 'string' && text.startsWith('{') ? recordsIn(parsedJson(text)) : [];
    if (found !== undefined) return found;
  }
  return null;
}

const plain = (name: string): string => name.replaceAll(/[^a-z0-9]/giu, '').toLowerCase();

/** Where each column of a table may belong, by its plain name: `mailcommonheaderssubject`. */
const places: ReadonlyMap<string, readonly string[]> = new Map(placesIn(record, []));

function placesIn(shape: Shape, path: readonly string[]): readonly (readonly [string, readonly string[]])[] {
  const own = path.length === 0 ? [] : [[plain(path.join('')), path] as const];
  if (typeof shape === 'string' || Array.isArray(shape)) return own;
  return [...own, ...Object.entries(shape).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

type Growing = { [name: string]: unknown };

function nestedOf(columns: Members): Members {
  const nested: Growing = {};
  for (const [column, value] of Object.entries(columns)) {
    const path = places.get(plain(column));
    if (path === undefined || value === null) continue;
    const shaped = asShape(value, shapeAt(path));
    if (shaped === undefined) continue;
    let inner = nested;
    for (const name of path.slice(0, -1)) inner = (inner[name] ??= {}) as Growing;
    const last = path.at(-1) ?? '';
    inner[last] = isObject(inner[last]) && isObject(shaped) ? { ...inner[last], ...shaped } : shaped;
  }
  return nested;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function shapeAt(path: readonly string[]): Shape {
  return path.reduce<Shape>(
    (shape, name) => (typeof shape === 'string' || Array.isArray(shape) ? 'text' : (membersOf(shape)[name] as Shape)),
    record,
  );
}

/** Undefined where there is nothing. What should be an object or a list may be its JSON. */
function asShape(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return undefined;
  if (shape === 'text') return value;
  const told = typeof value === 'string' && /^\s*[[{]/u.test(value) ? parsedJson(value) : value;
  if (shape === 'list') return typeof told === 'string' ? [told] : listOf(told);
  if (shape === 'tags') return tagsOf(told);
  if (isListShape(shape)) return listOf(told).map((one) => asShape(one, shape[0]));
  const members = new Map(Object.entries(membersOf(told)).map(([name, inner]) => [plain(name), inner]));
  return Object.fromEntries(
    Object.entries(shape).flatMap(([name, inner]) => {
      const member = asShape(members.get(plain(name)), inner);
      return member === undefined ? [] : [[name, member]];
    }),
  );
}

const isListShape = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);

/** A table's columns can have no colon: `ses_configurationset` stands for `ses:configuration-set`. */
function tagsOf(value: unknown): Members {
  return Object.fromEntries(
    Object.entries(membersOf(value)).map(([name, values]) => [
      plain(name) === 'sesconfigurationset' ? 'ses:configuration-set' : name.replace(/^ses_/u, 'ses:'),
      typeof values === 'string' ? [values] : values,
    ]),
  );
}
