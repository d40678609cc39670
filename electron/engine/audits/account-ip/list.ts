// The audits of the topic account-ip, in the order in which they are shown.
import type { Audit } from '../define-audit.ts';
import { accountIpAutoWarmUpOff } from './auto-warm-up-off.ts';
import { accountIpListed } from './listed.ts';
import { accountIpNameMissing } from './name-missing.ts';
import { accountIpNameUnconfirmed } from './name-unconfirmed.ts';
import { accountIpOutlookMixed } from './outlook-mixed.ts';
import { accountIpOutlookSpam } from './outlook-spam.ts';
import { accountIpOutlookTraps } from './outlook-traps.ts';
import { accountIpVolumeLow } from './volume-low.ts';
import { accountIpWarmUpOutrun } from './warm-up-outrun.ts';

export const accountIpAudits: readonly Audit[] = [
  accountIpListed,
  accountIpNameMissing,
  accountIpNameUnconfirmed,
  accountIpWarmUpOutrun,
  accountIpAutoWarmUpOff,
  accountIpVolumeLow,
  accountIpOutlookSpam,
  accountIpOutlookMixed,
  accountIpOutlookTraps,
];
