// What flows about received mail ask beside DNS and the workshop.
import type { Text } from '../../../shared/text.ts';
import type { Signatures } from '../../ports/signatures.ts';

export type MailExample = { readonly name: string; readonly says: Text; readonly bytes: Uint8Array };

export type MailPorts = {
  readonly signatures: Pick<Signatures, 'verify'>;
  /** The demo's received messages; empty in any other profile. */
  readonly mailExamples: () => Promise<readonly MailExample[]>;
};
