// What is asked, as conditions: on what a recipient's whole message shares, and on single events of it.
import { assertNever } from '../../../../shared/assert-never.ts';
import type { HistoryFilter, HistoryQuery } from '../../../../shared/history/search.ts';
import { toUnicode } from '../../../engine/protocols/dns/name.ts';
import { codeOfType } from '../codes.ts';
import { keyOf } from '../keys.ts';
import type { Params } from '../params.ts';
import { familyRows } from './family-rows.ts';

/**
 * `whole` holds for all events of a message and recipient or for none, so that no other rows need be looked at; `events`
 * hold together for one of them at least.
 */
export type Matching = {
  readonly whole: readonly string[];
  readonly events: readonly string[];
  readonly params: Params;
};

/** `messageKeys`: of the messages that an id stands for. */
export function matchingOf(
  query: HistoryQuery,
  filter: HistoryFilter,
  messageKeys: readonly (number | bigint)[] = [],
): Matching {
  const asked = query.kind === 'message-id' ? ofMessages(messageKeys) : queryConditions(query);
  const chosen = filterConditions(filter);
  return {
    whole: [...asked.whole, ...familyConditions(filter)],
    events: [...asked.events, ...chosen.events],
    params: { ...asked.params, ...chosen.params },
  };
}

function ofMessages(keys: readonly (number | bigint)[]): Matching {
  return { whole: [keys.length === 0 ? 'false' : `message_key IN (${keys.join(', ')})`], events: [], params: {} };
}

function queryConditions(query: Exclude<HistoryQuery, { readonly kind: 'message-id' }>): Matching {
  switch (query.kind) {
    case 'all':
      return { whole: [], events: [], params: {} };
    case 'address': {
      const at = query.address.lastIndexOf('@') + 1;
      const domain = query.address.slice(at).toLowerCase();
      const asked = query.address;
      // Of one key alone DuckDB looks at its column first, and then unpacks the rows that have it.
      if (toUnicode(domain) === domain)
        return { whole: [`recipient_key = ${keyOf('$asked')}`], events: [], params: { asked } };
      const shown = asked.slice(0, at) + toUnicode(domain);
      const keys = `(${keyOf('$asked')}, ${keyOf('$shown')})`;
      return { whole: [`recipient_key IN ${keys}`], events: [], params: { asked, shown } };
    }
    case 'domain': {
      const shown = toUnicode(query.domain);
      return {
        whole: ['domain IN (lower($asked), lower($shown))'],
        events: [],
        params: { asked: query.domain, shown },
      };
    }
    case 'status':
      return statusConditions(query.status);
    case 'tag': {
      const params = { asked: pointerTo(query.name), as_json: JSON.stringify(query.name) };
      if (query.value === null)
        return { whole: [], events: ['contains(tags, $as_json)', 'json_exists(tags, $asked)'], params };
      const values = `list_contains(from_json(json_extract(tags, $asked), '["VARCHAR"]'), $value)`;
      return { whole: [], events: ['contains(tags, $as_json)', values], params: { ...params, value: query.value } };
    }
    case 'words': {
      const text = `lower(concat_ws(' ', subject, recipient))`;
      const events = query.words.map((_word, index) => `contains(${text}, lower($word_${index}))`);
      return {
        whole: [],
        events,
        params: Object.fromEntries(query.words.map((word, index) => [`word_${index}`, word])),
      };
    }
    default:
      return assertNever(query);
  }
}

/** RFC 6901 3: a name that begins with `$` or `/` would be a path. */
const pointerTo = (name: string): string => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

function statusConditions(status: string): Matching {
  // RFC 5321 4.2: the code begins the reply; RFC 3464 2.3.6: behind the type of the diagnostic code.
  if (!status.includes('.'))
    return {
      whole: [],
      events: ['regexp_matches(reply, $asked)'],
      params: { asked: `(?i)^\\s*(?:smtp;\\s*)?${status.replace(/\D/gu, '')}\\b` },
    };
  const condition = status.endsWith('.') ? 'starts_with(status, $asked)' : 'status = $asked';
  return { whole: [], events: [condition], params: { asked: status } };
}

function filterConditions(filter: HistoryFilter): Matching {
  const { types, fromMs, untilMs, identities, senderDomains, configurationSets, bounceTypes } = filter;
  const events: string[] = [];
  if (types.length > 0) events.push(`type IN (${types.map(codeOfType).join(', ')})`);
  if (fromMs !== null) events.push('at_ms >= $from_ms');
  if (untilMs !== null) events.push('at_ms < $until_ms');
  if (identities.length > 0) events.push('list_contains($identities, identity)');
  if (senderDomains.length > 0) events.push('list_contains($sender_domains, sender_domain)');
  if (configurationSets.length > 0) events.push('list_contains($sets, configuration_set)');
  if (bounceTypes.length > 0)
    events.push(`type = ${codeOfType('BOUNCE')}`, `list_contains($bounce_types, split_part(sub_type, '/', 1))`);
  const params: Params = {
    ...(fromMs === null ? {} : { from_ms: fromMs }),
    ...(untilMs === null ? {} : { until_ms: untilMs }),
    ...(identities.length === 0 ? {} : { identities }),
    ...(senderDomains.length === 0 ? {} : { sender_domains: senderDomains.map((domain) => domain.toLowerCase()) }),
    ...(configurationSets.length === 0 ? {} : { sets: configurationSets }),
    ...(bounceTypes.length === 0 ? {} : { bounce_types: bounceTypes }),
  };
  return { whole: [], events, params };
}

/** Names of families are a closed list, not what somebody typed. */
function familyConditions({ families }: HistoryFilter): readonly string[] {
  if (families.length === 0) return [];
  const named = families.filter((family) => family !== 'unknown').map((family) => `'${family}'`);
  const ways: string[] = [];
  if (named.length > 0) ways.push(`domain IN (SELECT domain FROM ${familyRows} WHERE family IN (${named.join(', ')}))`);
  if (families.includes('unknown')) ways.push(`domain IS NULL OR domain NOT IN (SELECT domain FROM ${familyRows})`);
  return [`(${ways.join(' OR ')})`];
}
