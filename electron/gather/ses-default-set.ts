// The configuration set that the identity uses by default.
import { notThere, readSes } from './aws-evidence.ts';
import type { Gatherer } from './gatherer.ts';

export const sesDefaultSet: Gatherer<'sesDefaultSet'> = async (context) => {
  const identity = await context.get('sesIdentity');
  if (identity.state !== 'seen') return identity;
  const { configurationSet } = identity.value;
  if (configurationSet === null) return { ...notThere(context), from: identity.from };
  return readSes(context, 'configurationSet', () => configurationSet);
};
