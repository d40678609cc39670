// GetEmailAddressInsights: how sure SES is that an address is a good one, judged by its looks and its domain's DNS.
import { bareAddress, domainOf, isAddress, mailboxOf } from '../messages/mail-address.ts';
import { scriptOf } from '../messages/receiver-scripts.ts';
import type { Call, JsonObject, Operation } from '../operation.ts';
import type { Site } from '../state/region-account.ts';
import { requiredText } from '../wire/members.ts';

export const addressInsightOperations: readonly Operation[] = [
  {
    name: 'GetEmailAddressInsights',
    method: 'POST',
    path: '/v2/email/email-address-insights',
    perSecond: 1,
    run: get,
  },
];

type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

function get(call: Call): JsonObject {
  const address = bareAddress(requiredText(call.body, 'EmailAddress'));
  const mailbox = mailboxOf(address);
  const hasSyntax = yesOrNo(isAddress(address));
  const hasDns = hasSyntax === 'HIGH' ? receives(domainOf(address), call.site) : 'LOW';
  const exists = hasDns === 'LOW' ? 'LOW' : mailboxExists(address, call);
  const isRole = yesOrNo(roles.includes(mailbox));
  const isDisposable = yesOrNo(disposable.includes(domainOf(address)));
  const isRandom = looksRandom(mailbox);
  const doubts = [isRole, isDisposable, isRandom].includes('HIGH') || exists === 'MEDIUM';
  const isGood = [hasSyntax, hasDns, exists].includes('LOW') ? 'LOW' : doubts ? 'MEDIUM' : 'HIGH';
  return {
    MailboxValidation: {
      IsValid: verdict(isGood),
      Evaluations: {
        HasValidSyntax: verdict(hasSyntax),
        HasValidDnsRecords: verdict(hasDns),
        MailboxExists: verdict(exists),
        IsRoleAddress: verdict(isRole),
        IsDisposable: verdict(isDisposable),
        IsRandomInput: verdict(isRandom),
      },
    },
  };
}

function verdict(confidence: Confidence): JsonObject {
  return { ConfidenceVerdict: confidence };
}

function yesOrNo(fact: boolean): Confidence {
  return fact ? 'HIGH' : 'LOW';
}

/** RFC 5321 5.1: without MX records mail goes to the domain's own address; RFC 7505: a null MX says that it takes none. */
function receives(domain: string, { ask }: Site): Confidence {
  const exchanges = ask(domain, 'MX');
  if (exchanges.kind === 'answer')
    return yesOrNo(exchanges.records.some((record) => record.type === 'MX' && record.exchange !== '.'));
  if (exchanges.kind === 'failed') return 'MEDIUM';
  const hasAddress = (['A', 'AAAA'] as const).some((type) => ask(domain, type).kind === 'answer');
  return hasAddress ? 'MEDIUM' : 'LOW';
}

const gone: readonly string[] = ['unknown-user', 'late-bounce', 'unknown-domain'];

/** As far as the domain's own script and the suppression list speak of it. */
function mailboxExists(address: string, { account: { sending } }: Call): Confidence {
  if (gone.includes(scriptOf(domainOf(address), sending.receivers))) return 'LOW';
  return sending.suppressed.get(address)?.reason === 'BOUNCE' ? 'MEDIUM' : 'HIGH';
}

/** RFC 2142, and what people add to it. */
const roles: readonly string[] = [
  'abuse',
  'admin',
  'billing',
  'contact',
  'help',
  'hostmaster',
  'info',
  'marketing',
  'noc',
  'noreply',
  'postmaster',
  'sales',
  'security',
  'support',
  'webmaster',
];

const disposable: readonly string[] = [
  '10minutemail.com',
  'guerrillamail.com',
  'mailinator.com',
  'temp-mail.org',
  'trashmail.com',
  'yopmail.com',
];

/** Letters and digits by turns, or a long run without a vowel. */
function looksRandom(mailbox: string): Confidence {
  const turns = mailbox.match(/[a-z](?=\d)|\d(?=[a-z])/gu)?.length ?? 0;
  if (turns >= 3 || /[bcdfghjklmnpqrstvwxz]{7}/u.test(mailbox)) return 'HIGH';
  return turns === 2 || /[bcdfghjklmnpqrstvwxz]{5}/u.test(mailbox) ? 'MEDIUM' : 'LOW';
}
