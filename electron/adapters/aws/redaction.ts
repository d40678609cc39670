// Takes out of a text whatever must not leave the adapter: secrets it has seen, signatures, tokens, whole key ids.

export type Redaction = {
  /** A secret that must not appear anywhere from now on. */
  learn(secret: string | null | undefined): void;
  clean(text: string): string;
};

/** Shorter ones would tear up ordinary text. */
const minSecretLength = 8;

/** IAM user guide, "Unique identifiers": AKIA a long-term key, ASIA a temporary one. */
const keyIds = /\b(AKIA|ASIA)[A-Z0-9]{8,}([A-Z0-9]{4})\b/gu;
/** As they stand in headers, in query strings, and in the canonical request that AWS prints when a signature does not fit. */
const signed = /\b(x-amz-security-token|x-amz-signature|signature|authorization)(["']?\s*[=:]\s*["']?)[^\s"'&,;]+/giu;
/** `user:password@` of a proxy's address. */
const userInfo = /(\/\/)[^/\s@]+@/gu;

export function createRedaction(): Redaction {
  const secrets = new Set<string>();
  return {
    learn: (secret) => {
      if (typeof secret === 'string' && secret.length >= minSecretLength) secrets.add(secret);
    },
    clean: (text) => {
      let cleaned = text;
      for (const secret of secrets) cleaned = cleaned.replaceAll(secret, '…');
      return cleaned.replace(signed, '$1$2…').replace(keyIds, '$1…$2').replace(userInfo, '$1');
    },
  };
}
