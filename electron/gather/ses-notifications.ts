// The SNS topics of the identity, and whether bounces are forwarded by e-mail.
import { readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const sesNotifications: Gatherer<'sesNotifications'> = (context) =>
  readSes(context, 'notifications', (name) => name);
