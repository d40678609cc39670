// The audits of the topic message-mime, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { messageMimeBimiSelectorRepeated } from './bimi-selector-repeated.ts';
import { messageMimeEncodingBroken } from './encoding-broken.ts';
import { messageMimeHeadersBroken } from './headers-broken.ts';
import { messageMimeHeadersRepeated } from './headers-repeated.ts';
import { messageMimeLinesBroken } from './lines-broken.ts';
import { messageMimePartsBroken } from './parts-broken.ts';

export const messageMimeAudits: readonly Audit[] = [
  messageMimePartsBroken,
  messageMimeHeadersBroken,
  messageMimeLinesBroken,
  messageMimeEncodingBroken,
  messageMimeHeadersRepeated,
  messageMimeBimiSelectorRepeated,
];
