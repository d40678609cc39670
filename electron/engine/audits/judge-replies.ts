// Judges what the addresses of a draft answered: gone for certain, or not to be told because the server keeps checkers out.
import { assertNever } from '../../../shared/assert-never.ts';
import type { WebRefusal, WebReply } from '../../../shared/draft/outside.ts';
import type { Draft } from '../../../shared/draft/report.ts';
import type { Evidence } from '../../../shared/evidence.ts';
import type { Text } from '../../../shared/text.ts';
import type { NamedAddress } from '../mail/addresses-of.ts';
import { addressKey, readAddress } from '../mail/read-address.ts';
import { cannotTellFrom, type Judgement, notApplicable } from './define-audit.ts';
import { judgePlaces } from './judge-places.ts';

/** `unsure` says why nothing can be told from this reply. */
export type ReplyFault = { readonly kind: 'certain' | 'unsure'; readonly says: Text };

/** Whether the address can be reached at all. */
export function judgeReplies(
  draft: Draft,
  named: readonly NamedAddress[],
  replies: Evidence<readonly WebReply[]>,
): Judgement {
  return judgeEach({ draft, named, replies }, reachFault);
}

export function judgeEach(
  {
    draft,
    named,
    replies,
  }: {
    readonly draft: Draft;
    readonly named: readonly NamedAddress[];
    readonly replies: Evidence<readonly WebReply[]>;
  },
  faultOf: (reply: WebReply) => ReplyFault | null,
): Judgement {
  if (!named.some(isAsked)) return notApplicable(nothingToAsk);
  if (replies.state !== 'seen') return cannotTellFrom(replies);
  const byUrl = new Map(replies.value.map((reply) => [addressKey(reply.url), reply]));
  const faults = named.flatMap(({ address, span }) => {
    const reply = byUrl.get(addressKey(address));
    const fault = reply === undefined ? null : faultOf(reply);
    return fault === null ? [] : [{ span, ...fault }];
  });
  const certain = faults.filter(({ kind }) => kind === 'certain');
  const unsure = faults.filter(({ kind }) => kind === 'unsure');
  if (certain.length > 0 || unsure.length === 0) return judgePlaces(draft, certain);
  return { verdict: 'cannot-tell', whys: unsure.map(({ says }) => ({ kind: 'web', says })) };
}

/** Only addresses of the web can be asked. */
export function isAsked({ address }: NamedAddress): boolean {
  return readAddress(address).kind === 'web';
}

export const nothingToAsk: Text = {
  en: 'The mail names no address of the web that could be asked.',
  ja: '確認の対象になる Web アドレスがありません。',
};

function reachFault({ url, outcome }: WebReply): ReplyFault | null {
  if (outcome.kind === 'refused') return refusalFault(url, outcome.refusal);
  const { status } = outcome;
  if (status < 400) return null;
  const says = { en: `${url} answers with ${status}.`, ja: `${url} の応答は ${status} です。` };
  // RFC 9110 15.5.5 and 15.5.11: gone. Others are also what servers tell a program that they take for a robot.
  return { kind: status === 404 || status === 410 ? 'certain' : 'unsure', says };
}

function refusalFault(url: string, refusal: WebRefusal): ReplyFault | null {
  switch (refusal.kind) {
    case 'address-guarded':
      return {
        kind: 'certain',
        says: {
          en: `${url} leads to ${refusal.address}, which recipients cannot reach (${refusal.range}).`,
          ja: `${url} の接続先 ${refusal.address}（${refusal.range}）には、受信者は接続できません。`,
        },
      };
    case 'name-unknown':
      return {
        kind: 'certain',
        says: { en: `The name ${refusal.host} does not exist.`, ja: `${refusal.host} という名前は存在しません。` },
      };
    case 'too-many-redirects':
      return {
        kind: 'certain',
        says: {
          en: `${url} redirects ${refusal.count} times without an end.`,
          ja: `${url} は ${refusal.count} 回リダイレクトしても終わりません。`,
        },
      };
    case 'timed-out':
    case 'unreachable':
      return {
        kind: 'unsure',
        says: { en: `${url} did not answer in time.`, ja: `${url} から時間内に応答がありませんでした。` },
      };
    case 'cancelled':
      return { kind: 'unsure', says: { en: 'The check was canceled.', ja: '確認を中止しました。' } };
    // Syntax, schemes, certificates and weight have audits of their own.
    case 'tls':
    case 'too-large':
    case 'not-http':
    case 'not-a-url':
      return null;
    default:
      return assertNever(refusal);
  }
}
