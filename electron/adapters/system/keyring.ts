// The keyring of the system: Keychain, DPAPI, or the Secret Service and KWallet on Linux.
import { safeStorage } from 'electron';
import type { Keyring } from '../../ports/keyring.ts';

/** To be used once Electron is ready. */
export const systemKeyring: Keyring = {
  isAvailable: () =>
    // With the backend `basic_text`, Chromium would "encrypt" with a password that is printed in its source.
    (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text') &&
    safeStorage.isEncryptionAvailable(),
  encrypt: (text) => safeStorage.encryptString(text).toString('base64'),
  decrypt(base64) {
    try {
      return safeStorage.decryptString(Buffer.from(base64, 'base64'));
    } catch {
      return null;
    }
  },
};
