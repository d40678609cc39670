// The obsolete SPF record type at the domain (RFC 7208 3.1).
import { evidenceOfReply, type Gatherer } from './gatherer.ts';

export const spfType99: Gatherer<'spfType99'> = async ({ target, ask }) =>
  evidenceOfReply(await ask({ name: target.domain, type: 'SPF' }));
