// Weighs what one event says of its cause: SES's own word, the receiver's words and codes, SES's reading of them.
import type { CauseName, Certainty } from '../../../shared/history/diagnosis.ts';
import type { MailEvent } from '../../../shared/mail-event.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { Text } from '../../../shared/text.ts';
import { isGeneralCode } from '../protocols/smtp-reply/enhanced-codes.ts';
import { type ReceiverGround, receiverGroundOf } from '../protocols/smtp-reply/explain.ts';
import { parseReply } from '../protocols/smtp-reply/parse.ts';
import { isVague, type ReplyCause } from '../protocols/smtp-reply/phrases.ts';
import { providerOf } from '../protocols/smtp-reply/providers.ts';
import { type SesBounce, sesBounces } from '../protocols/smtp-reply/ses-refusals.ts';
import type { ParsedReply } from '../protocols/smtp-reply/types.ts';
import { basicCauses, enhancedCauseOf } from './code-causes.ts';
import { eventCauseOf } from './event-causes.ts';
import { clean } from './clean.ts';
import { replyCauses } from './reply-causes.ts';

export type Telling = Pick<MailEvent, 'type' | 'subType' | 'status' | 'reply'>;

export type Weighed = {
  readonly cause: CauseName;
  readonly certainty: Certainty;
  /** The document that says so. */
  readonly source: string | null;
  /** What the receiver's words or code mean, where they decided. */
  readonly meaning: Text | null;
  /** The same, told apart more finely. */
  readonly replyCause: ReplyCause | null;
  /** Who answered, where the words show it. */
  readonly receiver: string | null;
  /** SES gave up after trying; the cause is what it heard last. */
  readonly isExpired: boolean;
};

/** Longer than any reply a server may give in good faith (RFC 5321 4.5.3.1.5: 512 octets a line). */
const mostCharacters = 4_000;

export function weighEvent(event: Telling): Weighed {
  const told = eventCauseOf(event.type, event.subType);
  const own = told?.by === 'decided' ? weighed(told.cause, 'certain', told.source) : null;
  if (own !== null) return own.cause === 'not-heard-of' ? { ...own, certainty: 'cannot-tell' } : own;
  const said = weighReply(event);
  const read = told === null ? null : weighed(told.cause, 'likely', told.source);
  const sure = [said, read].find((one) => one !== null && (one.certainty === 'certain' || one.certainty === 'likely'));
  const best = sure ?? said ?? read ?? unknown;
  return said === null ? best : { ...best, receiver: said.receiver, isExpired: said.isExpired };
}

const weighed = (cause: CauseName, certainty: Certainty, source: string | null): Weighed => ({
  cause,
  certainty,
  source,
  meaning: null,
  replyCause: null,
  receiver: null,
  isExpired: false,
});

const unknown = weighed('undetermined', 'cannot-tell', null);

function weighReply({ type, status, reply }: Telling): Weighed | null {
  if (type !== 'BOUNCE' && type !== 'DELIVERY_DELAY') return null;
  const words = clean(reply ?? '', mostCharacters);
  const parsed = parseReply(words);
  const own = sesBounceIn(parsed);
  if (own?.cause === 'expired')
    return weighExpired({ type, subType: null, status: null, reply: lastHeard(words) }, own.source);
  if (own !== undefined) return { ...weighed(own.cause, 'certain', own.source), meaning: own.meaning };
  return weighParsed({ ...parsed, enhanced: parsed.enhanced ?? status });
}

const sesBounceIn = ({ words }: ParsedReply): SesBounce | undefined => sesBounces.find(({ says }) => says.test(words));

/** What stands where a receiver's reply would is SES's. */
export function isSesOwn(reply: string): boolean {
  return sesBounceIn(parseReply(clean(reply, mostCharacters))) !== undefined;
}

/** "Message expired: unable to deliver in 840 minutes.<421 4.4.0 Unable to lookup DNS for example.com>". */
function lastHeard(words: string): string {
  const from = words.indexOf('<');
  const until = words.lastIndexOf('>');
  if (from >= 0 && until > from) return words.slice(from + 1, until);
  return words.replace(/message expired|unable to deliver in \d{1,6} minutes/giu, '');
}

function weighExpired(last: Telling, source: string): Weighed {
  const heard = weighReply(last);
  const isKnown = heard !== null && heard.cause !== 'undetermined' && heard.cause !== 'expired';
  return { ...(isKnown ? heard : weighed('expired', 'certain', source)), isExpired: true };
}

function weighParsed(reply: ParsedReply): Weighed | null {
  const ground = receiverGroundOf(reply);
  const receiver = providerOf(reply.words)?.name ?? null;
  const { cause, certainty } = causeIn(reply, ground, receiver);
  // A code that tells of no cause leaves the word to what else is there.
  if (cause === null && ground.by === 'enhanced') return weighParsed({ ...reply, enhanced: null });
  if (cause === null) return receiver === null ? null : { ...unknown, receiver };
  const replyCause = 'cause' in ground ? ground.cause : null;
  return { ...weighed(cause, certainty, ground.source), meaning: ground.advice.meaning, replyCause, receiver };
}

type Found = { readonly cause: CauseName | null; readonly certainty: Certainty };

function causeIn(reply: ParsedReply, ground: ReceiverGround, receiver: string | null): Found {
  switch (ground.by) {
    case 'phrase': {
      const cause = replyCauses[ground.cause];
      if (isVague(ground.cause)) return { cause, certainty: 'guess' };
      const isConfirmed = receiver !== null || enhancedCauseOf(reply.enhanced) === cause;
      return { cause, certainty: isConfirmed && !ambiguous.has(ground.cause) ? 'certain' : 'likely' };
    }
    case 'receiver-code':
      return { cause: replyCauses[ground.cause], certainty: receiver === null ? 'likely' : 'certain' };
    case 'enhanced':
      return {
        cause: enhancedCauseOf(reply.enhanced),
        certainty: isGeneralCode(reply.enhanced) ? 'guess' : 'likely',
      };
    case 'basic':
      return { cause: basicCauses[reply.code ?? 0] ?? null, certainty: 'guess' };
    case 'nothing':
      return { cause: null, certainty: 'cannot-tell' };
    default:
      return assertNever(ground);
  }
}

/** Words that their receivers use for more than one thing. */
const ambiguous: ReadonlySet<string> = new Set(['no-mailbox-or-filter', 'recipient-refused']);
