// Which mail CloudWatch counts under which dimensions: those that CloudWatch event destinations of configuration sets publish.
import type { LoggedEvent } from '../messages/happening.ts';
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { objects, optionalObject, requiredText, texts } from '../wire/members.ts';
import type { Sent } from './count-sending.ts';

export type MetricDimension = { readonly name: string; readonly value: string };

type Publishing = { readonly configurationSet: string; readonly configured: readonly JsonObject[] };

/** One for each enabled destination that publishes this type of event. */
function publishing({ sending }: RegionAccount, eventType: string): readonly Publishing[] {
  return [...sending.configurationSets.values()].flatMap(({ name, destinations }) =>
    destinations
      .filter((one) => one['Enabled'] === true && texts(one, 'MatchingEventTypes').includes(eventType))
      .map((one) => objects(optionalObject(one, 'CloudWatchDestination') ?? {}, 'DimensionConfigurations'))
      .filter((configured) => configured.length > 0)
      .map((configured) => ({ configurationSet: name, configured })),
  );
}

/** Null where a value has characters that SES does not publish: the metric is lost then. */
function dimensionsOf(sent: Sent, { configured }: Publishing): readonly MetricDimension[] | null {
  const dimensions = configured.map((one) => ({ name: requiredText(one, 'DimensionName'), value: valueOf(sent, one) }));
  return dimensions.every(({ value }) => /^[\w@.-]{1,256}$/u.test(value)) ? dimensions : null;
}

/** The first value of a message tag; headers and tags of links are not kept, so that theirs is always the default. */
function valueOf({ tags }: Sent, configured: JsonObject): string {
  const standard = requiredText(configured, 'DefaultDimensionValue');
  if (configured['DimensionValueSource'] !== 'MESSAGE_TAG') return standard;
  return tags.get(requiredText(configured, 'DimensionName'))?.[0] ?? standard;
}

/** The mail that is counted under exactly these dimensions, in any order: two that are published together cannot be read by one. */
export function isCountedUnder(
  account: RegionAccount,
  eventType: string,
  asked: readonly MetricDimension[],
): (sent: Sent) => boolean {
  const all = publishing(account, eventType);
  const wanted = keyOf(asked);
  return (sent) =>
    all.some((one) => {
      if (one.configurationSet !== sent.configurationSet) return false;
      const dimensions = dimensionsOf(sent, one);
      return dimensions !== null && keyOf(dimensions) === wanted;
    });
}

/** Every set of dimensions that this type of event could have been counted under so far. */
export function dimensionsThere(account: RegionAccount, eventType: string): readonly (readonly MetricDimension[])[] {
  const mail: readonly Sent[] = [
    ...account.traffic,
    ...account.sending.events.map((event: LoggedEvent) => event.message),
  ];
  const found = new Map<string, readonly MetricDimension[]>();
  for (const one of publishing(account, eventType)) {
    for (const sent of mail.filter(({ configurationSet }) => configurationSet === one.configurationSet)) {
      const dimensions = dimensionsOf(sent, one);
      if (dimensions !== null) found.set(keyOf(dimensions), dimensions);
    }
  }
  return [...found.values()];
}

export function keyOf(dimensions: readonly MetricDimension[]): string {
  return JSON.stringify(
    dimensions.map(({ name, value }) => [name, value]).toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  );
}
