// The names of SES's event types, in English.
import type { EventType } from '../../shared/health/coverage.ts';

export const eventTypesEn: { readonly [T in EventType]: string } = {
  SEND: 'Send',
  RENDERING_FAILURE: 'Rendering failure',
  REJECT: 'Reject',
  DELIVERY: 'Delivery',
  DELIVERY_DELAY: 'Delivery delay',
  BOUNCE: 'Bounce',
  COMPLAINT: 'Complaint',
  OPEN: 'Open',
  CLICK: 'Click',
  SUBSCRIPTION: 'Subscription',
};
