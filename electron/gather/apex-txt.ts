// All TXT records of the domain itself.
import { evidenceOfReply, type Gatherer } from './gatherer.ts';

export const apexTxt: Gatherer<'apexTxt'> = async ({ target, ask }) =>
  evidenceOfReply(await ask({ name: target.domain, type: 'TXT' }));
