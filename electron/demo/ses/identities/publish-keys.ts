// SES's half of Easy DKIM: the public keys at `<token>.<zone>`, made when the tokens are handed out.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { RecordToPublish } from '../../../../shared/detail.ts';
import type { DkimState } from '../state/identity-state.ts';
import type { Site } from '../state/region-account.ts';

const makeKeys = promisify(generateKeyPair);
const ttlSeconds = 1800;

/** Without `v=`, as SES writes them. A site that has no DNS to publish in leaves it. */
export async function publishKeys(dkim: DkimState, { publish, ask }: Site): Promise<void> {
  const zone = dkim.signingHostedZone;
  if (publish === null || zone === null) return;
  const names = dkim.tokens.map((token) => `${token}.${zone}`).filter((name) => ask(name, 'TXT').kind === 'nxdomain');
  const bits = dkim.currentKeyLength === 'RSA_1024_BIT' ? 1024 : 2048;
  publish(await Promise.all(names.map((name) => keyRecord(name, bits))));
}

async function keyRecord(name: string, modulusLength: number): Promise<RecordToPublish> {
  const { publicKey } = await makeKeys('rsa', { modulusLength });
  const value = `p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`;
  return { kind: 'record-to-publish', act: 'add', name, type: 'TXT', value, ttlSeconds };
}
