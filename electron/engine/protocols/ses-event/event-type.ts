// The ten types of events as records name them, and where each keeps what it says of itself.
import type { EventType } from '../../../../shared/health/coverage.ts';

/** SES developer guide, "Contents of event data": the names are not those of the API, and `Rendering Failure` has a space. */
export const typeNames: ReadonlyMap<string, EventType> = new Map([
  ['Send', 'SEND'],
  ['Rendering Failure', 'RENDERING_FAILURE'],
  ['Reject', 'REJECT'],
  ['Delivery', 'DELIVERY'],
  ['DeliveryDelay', 'DELIVERY_DELAY'],
  ['Bounce', 'BOUNCE'],
  ['Complaint', 'COMPLAINT'],
  ['Open', 'OPEN'],
  ['Click', 'CLICK'],
  ['Subscription', 'SUBSCRIPTION'],
]);

const byPlainName: ReadonlyMap<string, EventType> = new Map([...typeNames].map(([name, type]) => [plain(name), type]));

function plain(name: string): string {
  return name.replaceAll(/[\s_-]/gu, '').toLowerCase();
}

/** As it is written, or in another spelling: `RenderingFailure`, `delivery_delay`. */
export function typeOf(name: string): EventType | null {
  return typeNames.get(name) ?? byPlainName.get(plain(name)) ?? null;
}

export const memberOf: { readonly [T in EventType]: string } = {
  SEND: 'send',
  RENDERING_FAILURE: 'failure',
  REJECT: 'reject',
  DELIVERY: 'delivery',
  DELIVERY_DELAY: 'deliveryDelay',
  BOUNCE: 'bounce',
  COMPLAINT: 'complaint',
  OPEN: 'open',
  CLICK: 'click',
  SUBSCRIPTION: 'subscription',
};
