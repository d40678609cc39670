// Behind the demo's SMTP server: lets senders in by the password that SES derives from their key, and takes on their mail.
import { createHmac } from 'node:crypto';
import { broughtUpToNow } from '../ses/answer-request.ts';
import { acceptDraft } from '../ses/messages/accept-draft.ts';
import { SendRefusal } from '../ses/messages/draft.ts';
import { type Envelope, readSmtpDraft } from '../ses/messages/read-draft.ts';
import type { DemoSes } from '../ses/start-demo-ses.ts';

export type Credentials = { readonly user: string; readonly password: string };

/** Who was let in, and the region whose password it was. */
export type Sender = { readonly accountId: string; readonly region: string };

export type PostOffice = {
  /** Null: the password is not the one of this key and region. */
  letIn(given: Credentials, region: string): Promise<Sender | null>;
  /** SES's reply. */
  take(sender: Sender, envelope: Envelope, data: Buffer): Promise<string>;
};

/** The account is opened when somebody first signs in. */
export function openPostOffice(openAccount: () => Promise<Pick<DemoSes, 'keys' | 'site'>>): PostOffice {
  return {
    letIn: async ({ user, password }, region) => {
      const key = (await openAccount()).keys.get(user);
      // SES developer guide: there is no SMTP password for temporary credentials.
      if (key === undefined || key.sessionToken !== null) return null;
      const isTheirs = password === smtpPassword(key.secretAccessKey, region);
      return isTheirs ? { accountId: key.accountId, region } : null;
    },
    take: async ({ accountId, region }, envelope, data) => {
      const { site } = await openAccount();
      const account = broughtUpToNow(site, site.region(accountId, region));
      try {
        const [nowMs, seed] = [site.nowMs(), site.randomText(24)];
        const draft = readSmtpDraft(envelope, data);
        return `250 Ok ${acceptDraft({ account, draft, nowMs, seed, operation: 'SendSmtpEmail' })}`;
      } catch (error) {
        if (error instanceof SendRefusal) return refusal(error);
        throw error;
      } finally {
        site.bell.ring();
      }
    },
  };
}

/** SES developer guide, "Obtaining Amazon SES SMTP credentials by converting existing AWS credentials". */
function smtpPassword(secret: string, region: string): string {
  const steps = ['11111111', region, 'ses', 'aws4_request', 'SendRawEmail'];
  const first = Buffer.from(`AWS4${secret}`);
  const signed = steps.reduce<Buffer>((key, text) => createHmac('sha256', key).update(text).digest(), first);
  return Buffer.concat([Buffer.from([4]), signed]).toString('base64');
}

/** SES developer guide, "SMTP response codes returned by Amazon SES". */
function refusal({ status, message }: SendRefusal): string {
  switch (status) {
    case 'ACCOUNT_THROTTLED':
    case 'ACCOUNT_DAILY_QUOTA_EXCEEDED':
      return `454 Throttling failure: ${message.replace(/\.$/u, '')}`;
    case 'INVALID_PARAMETER':
      return message.startsWith('Message length') ? '552 Message is too long.' : `554 Transaction failed: ${message}`;
    default:
      return `554 Message rejected: ${message}`;
  }
}
