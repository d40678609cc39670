// What the mailbox providers of the last week complained about, from Virtual Deliverability Manager.
import { notThere } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const regionProviders: Gatherer<'regionProviders'> = async (context) => notThere(context);
