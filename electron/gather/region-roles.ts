// The roles by which SES writes to delivery streams.
import { rolesNamed } from '../engine/derive/wired-names.ts';
import type { Gatherer } from './gatherer.ts';
import { gatherWired } from './gather-wired.ts';

/** Absent: none is named. */
export const regionRoles: Gatherer<'regionRoles'> = (context) =>
  gatherWired(context, { read: 'role', operation: 'GetRole', named: rolesNamed });
