// SpamAssassin's spamd protocol over TCP.
import { refuse } from '../../../shared/failure.ts';
import type { Spamd } from '../../ports/spamd.ts';

export function createSpamd(): Spamd {
  return { score: async () => refuse({ kind: 'bug', message: 'not built' }) };
}
