// What goes wrong in the month: a domain that fails DMARC since the day before yesterday, a block list for an afternoon, a template for a morning.
import { hourMs, minuteMs, startOfDay } from './planned.ts';

/** The day that it is now, as dayOf counts. */
type Today = { readonly today: number };

/** Two of its DKIM records went, and nothing else of it is aligned: who looks at DMARC refuses its mail. */
export const unsignedIdentity = 'brokennow.example';

export function isUnsigned({ today }: Today, identity: string, atMs: number): boolean {
  return identity === unsignedIdentity && atMs >= startOfDay(today - 2) + 9 * hourMs + 40 * minuteMs;
}

export function isListed({ today }: Today, atMs: number): boolean {
  const day = startOfDay(today - 9);
  return atMs >= day + 13 * hourMs && atMs < day + 19 * hourMs;
}

/** The template of orders asked for a value that the shop did not give. */
export function isUnrendered({ today }: Today, kind: string, atMs: number): boolean {
  const day = startOfDay(today - 12);
  return kind === 'order' && atMs >= day + 9 * hourMs && atMs < day + 12 * hourMs;
}

export const renderingFailure = {
  templateName: 'order-receipt',
  errorMessage: "Attribute 'order.pickup' is not present in the rendering data.",
};
