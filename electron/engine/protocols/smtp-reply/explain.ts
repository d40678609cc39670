// Says what an SMTP reply means: by SES's own words, a known phrase, its enhanced code, its code; or that it cannot tell.
import type { SmtpReply } from '../../../../shared/health/smtp.ts';
import { basicCodes } from './basic-codes.ts';
import { enhancedCodeOf, isGeneralCode } from './enhanced-codes.ts';
import { nextSteps } from './next-steps.ts';
import { parseReply, printReply } from './parse.ts';
import { causes, isVague, type Phrase, phrases, type ReplyCause } from './phrases.ts';
import { type Provider, providerOf } from './providers.ts';
import { type ReceiverCode, receiverCodeOf } from './receiver-codes.ts';
import { type ReceiverWords, receiverWords } from './receiver-words.ts';
import { sesBounces, sesRefusals } from './ses-refusals.ts';
import { type SesReply, sesReplies } from './ses-replies.ts';
import type { Advice, ParsedReply } from './types.ts';

/** What the answer rests on, the most exact first. */
export type Ground = ReceiverGround | SesGround;

type SesGround = { readonly by: 'ses'; readonly advice: Advice; readonly source: string; readonly row: SesReply };

export type ReceiverGround =
  | GroundInWords
  | {
      readonly by: 'receiver-code';
      readonly advice: Advice;
      readonly source: string;
      readonly cause: ReplyCause;
      readonly row: ReceiverCode;
    }
  | GroundInCodes;

type GroundInWords = {
  readonly by: 'phrase';
  readonly advice: Advice;
  readonly source: string;
  readonly cause: ReplyCause;
  readonly row: Phrase | ReceiverWords;
};

type GroundInCodes = {
  readonly by: 'enhanced' | 'basic' | 'nothing';
  readonly advice: Advice;
  readonly source: string;
};

const sesTexts = [...sesReplies, ...sesRefusals, ...sesBounces];

export function explainReply(pasted: string): SmtpReply {
  const reply = parseReply(pasted);
  const ground = groundOf(reply);
  const provider = ground.by === 'ses' ? null : providerOf(reply.words);
  const kind = classOf(reply);
  const { meaning, next } = ground.advice;
  return {
    text: printReply(reply),
    code: reply.code,
    enhanced: reply.enhanced,
    class: kind,
    speaker: ground.by === 'ses' ? 'ses' : provider !== null || reply.isDiagnostic ? 'receiver' : 'either',
    provider: provider?.name ?? null,
    meaning,
    // After a permanent refusal nobody tries again by itself.
    next: kind === 'permanent' && next === nextSteps.wait ? nextSteps.sendAgain : next,
    source: ground.source,
  };
}

export function groundOf(reply: ParsedReply): Ground {
  const own = sesTexts.find(
    ({ says, codes }) =>
      says.test(reply.words) && (reply.code === null || codes.length === 0 || codes.includes(reply.code)),
  );
  return own === undefined ? receiverGroundOf(reply) : { by: 'ses', advice: own, source: own.source, row: own };
}

/** Of a reply that is a receiver's for sure: what SES says to its clients, others say of other things. */
export function receiverGroundOf(reply: ParsedReply): ReceiverGround {
  const provider = providerOf(reply.words);
  const source = sourceOf(reply, provider);
  const said = wordsIn(reply, provider);
  const byWords: GroundInWords | null =
    said === null ? null : { by: 'phrase', cause: said.cause, advice: causes[said.cause], source, row: said };
  if (said !== null && !isVague(said.cause)) return byWords ?? nothing;
  const known = receiverCodeOf(reply.enhanced, provider?.name ?? null);
  if (known !== null)
    return { by: 'receiver-code', cause: known.cause, advice: causes[known.cause], source, row: known };
  const code = enhancedCodeOf(reply.enhanced);
  const byCode: GroundInCodes | null = code === null ? null : { by: 'enhanced', advice: code, source };
  const ordered = isGeneralCode(reply.enhanced) ? [byWords, byCode] : [byCode, byWords];
  return ordered.find((ground) => ground !== null) ?? byBasicCode(reply, source);
}

/** A success says nothing of causes, whatever words a banner holds. */
function wordsIn({ code, words }: ParsedReply, provider: Provider | null): Phrase | ReceiverWords | null {
  if (code !== null && code < 400) return null;
  const own = receiverWords.find(
    ({ says, isShared, receiver }) => (isShared !== true || receiver === provider?.name) && says.test(words),
  );
  return own ?? phrases.find(({ says }) => says.test(words)) ?? null;
}

function byBasicCode({ code }: ParsedReply, source: string): GroundInCodes {
  const basic = code === null ? undefined : (basicCodes[code] ?? basicCodes[classDigit(code)]);
  return basic === undefined ? nothing : { by: 'basic', advice: basic, source };
}

function sourceOf({ enhanced }: ParsedReply, provider: Provider | null): string {
  if (provider !== null) return provider.source;
  if (enhanced === null) return 'RFC 5321 4.2';
  return `RFC 3463, IANA SMTP Enhanced Status Codes (X${enhanced.slice(1)})`;
}

const classDigit = (code: number): number => Math.floor(code / 100);

/** RFC 5321 4.2.1: the first digit; RFC 3463 2 where there is no code. */
function classOf({ code, enhanced }: ParsedReply): SmtpReply['class'] {
  switch (code === null ? Number(enhanced?.charAt(0)) : classDigit(code)) {
    case 2:
      return 'success';
    case 3:
      return 'intermediate';
    case 4:
      return 'transient';
    case 5:
      return 'permanent';
    default:
      return 'unknown';
  }
}

const cannotTell: Advice = {
  meaning: {
    en: 'This cannot be read as an SMTP reply: it holds no reply code and no wording that Plumbline knows.',
    ja: 'SMTP の応答として読み取れません。応答コードも、既知の文言も含まれていません。',
  },
  next: {
    en: 'Paste the whole line, from its three-digit code on, or the diagnosticCode of the bounce event.',
    ja: '3 桁のコードから始まる行全体、またはバウンスイベントの diagnosticCode を貼り付けてください。',
  },
};

const nothing: GroundInCodes = { by: 'nothing', advice: cannotTell, source: 'RFC 5321 4.2' };
