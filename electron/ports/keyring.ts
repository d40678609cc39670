// What we need of the system's keyring: a key that it keeps for us, to encrypt and decrypt with.

export type Keyring = {
  /** False where the system has none, or would only pretend to encrypt. */
  isAvailable(): boolean;
  /** Answers base64. */
  encrypt(text: string): string;
  /** Null for what this keyring did not encrypt, or can no longer decrypt. */
  decrypt(base64: string): string | null;
};
