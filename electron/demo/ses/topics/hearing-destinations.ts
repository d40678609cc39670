// Which destinations of a configuration set want to hear of an event of a type.
import type { Happening } from '../messages/happening.ts';
import type { JsonObject } from '../operation.ts';
import type { RegionAccount } from '../state/region-account.ts';
import { flag, texts } from '../wire/members.ts';

export const eventTypes: { readonly [kind in Happening['kind']]: string } = {
  send: 'SEND',
  reject: 'REJECT',
  delivery: 'DELIVERY',
  bounce: 'BOUNCE',
  complaint: 'COMPLAINT',
  delay: 'DELIVERY_DELAY',
  open: 'OPEN',
  click: 'CLICK',
  'rendering-failure': 'RENDERING_FAILURE',
  subscription: 'SUBSCRIPTION',
};

export function hearingDestinations({ sending }: RegionAccount, set: string, type: string): readonly JsonObject[] {
  return (sending.configurationSets.get(set)?.destinations ?? []).filter(
    (destination) => flag(destination, 'Enabled') && texts(destination, 'MatchingEventTypes').includes(type),
  );
}
