// Asks for the ADSP record, historic since 2013 (RFC 5617 4.1).
import { keyName } from '../engine/protocols/dkim/selector.ts';
import { evidenceOfReply, type Gatherer } from './gatherer.ts';

export const adsp: Gatherer<'adsp'> = async ({ target, ask }) =>
  evidenceOfReply(await ask({ name: keyName('_adsp', target.domain), type: 'TXT' }));
