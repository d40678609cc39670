// What we need of cryptography to check a signature: digests, and whether a public key made it.
import type { StartDigest, VerifySignature } from '../../shared/message/digest.ts';

export type Signatures = { readonly startDigest: StartDigest; readonly verify: VerifySignature };
