// Examples of received mail, written and signed when the demo runs: their keys are in its DNS, their times are of today.
import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';
import type { RecordToPublish } from '../../../shared/detail.ts';
import type { Text } from '../../../shared/text.ts';
import { examples } from './examples.ts';
import { printMail } from './mail-text.ts';
import type { Signer } from './sign-mail.ts';

export type DemoMail = {
  /** `forgery.eml` */
  readonly name: string;
  readonly says: Text;
  readonly bytes: Uint8Array;
};

/** One key for all of them, under a selector of its own: those that SES and others have published stay as they are. */
const selector = 'demo-mail';

export async function openDemoMails(
  publish: (records: readonly RecordToPublish[]) => void,
  nowMs: number,
): Promise<readonly DemoMail[]> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const domains = new Set<string>();
  const signerOf = (domain: string): Signer => {
    domains.add(domain);
    return { domain, selector, privateKey };
  };
  const mails = examples.map(({ name, says, write }) => ({ name, says, bytes: printMail(write(signerOf, nowMs)) }));
  publish([...domains].map((domain) => keyRecord(domain, spki)));
  return mails;
}

function keyRecord(domain: string, spki: string): RecordToPublish {
  const name = `${selector}._domainkey.${domain}`;
  const value = `v=DKIM1; k=rsa; p=${spki}`;
  return { kind: 'record-to-publish', act: 'replace', name, type: 'TXT', value, ttlSeconds: 3600 };
}
