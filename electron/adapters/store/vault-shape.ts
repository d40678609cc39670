// What the vault's file holds: how the key is derived, a check of the passphrase, and each profile's keys sealed apart.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Derivation, Sealed } from './vault-cipher.ts';

const sealedSchema = z.strictObject({ nonce: z.base64().max(64), text: z.base64().max(40_000) }).readonly();

const vaultSchema = z
  .strictObject({
    format: z.literal('plumbline-vault'),
    version: z.literal(1),
    derivation: z
      .strictObject({
        name: z.literal('scrypt'),
        // Bounded, so that a changed file cannot make us fill the memory.
        cost: z
          .number()
          .int()
          .min(2 ** 10)
          .max(2 ** 19)
          .refine((cost) => Number.isInteger(Math.log2(cost))),
        blockSize: z.number().int().min(1).max(16),
        parallel: z.number().int().min(1).max(4),
        salt: z.base64().min(24).max(128),
      })
      .readonly(),
    /** Opens with the right passphrase, whatever state the keys are in. */
    check: sealedSchema,
    /** SHA-256 of all above: a damaged file must not look like a wrong passphrase. */
    digest: z.string(),
    /** The names are readable while the vault is locked. */
    keys: z.record(z.string().regex(/^[a-z0-9-]{1,64}$/), sealedSchema).readonly(),
  })
  .readonly();
export type Vault = z.infer<typeof vaultSchema>;

/** Null for what is no vault, or whose head was damaged. */
export function parseVault(value: unknown): Vault | null {
  const vault = vaultSchema.safeParse(value);
  return vault.success && vault.data.digest === digestOf(vault.data) ? vault.data : null;
}

export function newVault(derivation: Derivation, check: Sealed): Vault {
  const head = { format: 'plumbline-vault', version: 1, derivation, check } as const;
  return { ...head, digest: digestOf(head), keys: {} };
}

/** What every sealed text of the vault is bound to, beside its own place. */
export function printHead(derivation: Derivation): string {
  const { name, cost, blockSize, parallel, salt } = derivation;
  return JSON.stringify(['plumbline-vault', 1, name, cost, blockSize, parallel, salt]);
}

function digestOf({ derivation, check }: Pick<Vault, 'derivation' | 'check'>): string {
  return createHash('sha256')
    .update(JSON.stringify([printHead(derivation), check.nonce, check.text]))
    .digest('hex');
}
