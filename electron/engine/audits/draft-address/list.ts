// The audits of the topic draft-address, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { draftAddressBroken } from './broken.ts';
import { draftAddressDomainMisspelt } from './domain-misspelt.ts';
import { draftAddressDomainReserved } from './domain-reserved.ts';
import { draftAddressDomainUnicode } from './domain-unicode.ts';
import { draftAddressLocalNotAscii } from './local-not-ascii.ts';
import { draftAddressLong } from './long.ts';
import { draftAddressNameDeceptive } from './name-deceptive.ts';
import { draftAddressNameMissing } from './name-missing.ts';
import { draftAddressRepeated } from './repeated.ts';
import { draftAddressSeveral } from './several.ts';
import { draftAddressTag } from './tag.ts';

export const draftAddressAudits: readonly Audit[] = [
  draftAddressBroken,
  draftAddressTag,
  draftAddressSeveral,
  draftAddressLocalNotAscii,
  draftAddressDomainUnicode,
  draftAddressLong,
  draftAddressDomainReserved,
  draftAddressDomainMisspelt,
  draftAddressRepeated,
  draftAddressNameDeceptive,
  draftAddressNameMissing,
];
