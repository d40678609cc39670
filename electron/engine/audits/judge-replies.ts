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
  const byUrl = byAddress(replies.value);
  const faults = named.flatMap(({ address, span }) => {
    const reply = byUrl.get(addressKey(address));
    const fault = reply === undefined ? null : faultOf(reply);
    return fault === null ? [] : [{ span, ...fault }];
  });
  const certain = faults.filter(({ kind }) => kind === 'certain');
  if (certain.length > 0) return judgePlaces(draft, certain);
  const unsure = faults.flatMap(({ kind, says }) => (kind === 'unsure' ? [says] : []));
  const open = [...unsure, ...unasked(named, byUrl)];
  return open.length === 0 ? judgePlaces(draft, []) : cannotTell(open);
}

export function byAddress<T extends { readonly url: string }>(found: readonly T[]): ReadonlyMap<string, T> {
  return new Map(found.map((one) => [addressKey(one.url), one]));
}

/** What came into the mail since the addresses were asked for, or was left out when that was stopped. */
export function unasked(named: readonly NamedAddress[], byUrl: ReadonlyMap<string, unknown>): readonly Text[] {
  const keys = named.filter(isAsked).map(({ address }) => addressKey(address));
  const count = new Set(keys.filter((key) => !byUrl.has(key))).size;
  if (count === 0) return [];
  return [
    {
      en: `${count === 1 ? '1 URL has' : `${count} URLs have`} not been checked yet. Check again.`,
      ja: `${count} 件の URL をまだ確認していません。もう一度確認してください。`,
    },
  ];
}

const mostSaid = 3;

export function cannotTell(open: readonly Text[]): Judgement {
  const said = open.slice(0, mostSaid);
  const more = open.length - said.length;
  const says = {
    en: [...said.map(({ en }) => en), ...(more === 0 ? [] : [`${more} more could not be checked.`])].join(' '),
    ja: [...said.map(({ ja }) => ja), ...(more === 0 ? [] : [`ほか ${more} 件も判定できません。`])].join(''),
  };
  return { verdict: 'cannot-tell', whys: [{ kind: 'web', says }] };
}

/** Only addresses of the web can be asked, and only those that the mail really has are. */
export function isAsked({ address, isInMail }: NamedAddress): boolean {
  return isInMail && readAddress(address).kind === 'web';
}

export const nothingToAsk: Text = {
  en: 'The mail has no web URLs to check.',
  ja: '確認の対象になる URL がありません。',
};

function reachFault(reply: WebReply): ReplyFault | null {
  const { url, outcome } = reply;
  if (outcome.kind === 'refused') return refusalFault(reply, outcome.refusal);
  const { status } = outcome;
  if (status < 400) return null;
  const says = { en: `${url} answers ${status}.`, ja: `${url} の応答は ${status} です。` };
  // RFC 9110 15.5.5 and 15.5.11: gone. Others are also what servers tell a program that they take for a robot.
  return { kind: status === 404 || status === 410 ? 'certain' : 'unsure', says };
}

function refusalFault(reply: WebReply, refusal: WebRefusal): ReplyFault | null {
  const { url } = reply;
  switch (refusal.kind) {
    case 'address-guarded':
      return guardedFault(reply, refusal);
    case 'name-unknown':
      return {
        kind: 'certain',
        says: {
          en: `The host name ${refusal.host} does not exist, or has no IP address.`,
          ja: `ホスト名 ${refusal.host} は存在しないか、IP アドレスがありません。`,
        },
      };
    case 'too-many-redirects':
      return {
        kind: refusal.wantsCookies === true ? 'unsure' : 'certain',
        says: {
          en: `${url} redirects ${refusal.count} times without reaching a page.`,
          ja: `${url} は ${refusal.count} 回リダイレクトしてもページに到達しません。`,
        },
      };
    case 'timed-out':
      return {
        kind: 'unsure',
        says: { en: `${url} did not answer in time.`, ja: `${url} から時間内に応答がありませんでした。` },
      };
    case 'unreachable':
      return {
        kind: 'unsure',
        says: {
          en: `${url} could not be reached from here (${refusal.message}).`,
          ja: `ここからは ${url} に接続できませんでした（${refusal.message}）。`,
        },
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

type Guarded = Extract<WebRefusal, { readonly kind: 'address-guarded' }>;

/** A name may lead inside only here, as it does in many offices; a bare address is the same for everybody. */
function guardedFault({ url, hops }: WebReply, { address, range }: Guarded): ReplyFault {
  const last = hops.at(-1);
  const host = hostOf(last?.location ?? url, last?.url);
  if (host === address)
    return {
      kind: 'certain',
      says: {
        en: `${url} leads to ${address}, which recipients cannot reach (${range}).`,
        ja: `${url} の接続先 ${address}（${range}）には、受信者は接続できません。`,
      },
    };
  return {
    kind: 'unsure',
    says: {
      en: `From here, ${host} resolves to ${address} (${range}), so it was not checked. Make sure that recipients can reach it.`,
      ja: `ここからは ${host} が ${address}（${range}）に解決されるため、確認しませんでした。受信者から接続できることを確かめてください。`,
    },
  };
}

/** As it was resolved: without the brackets of IPv6, and without the root's dot. */
function hostOf(address: string, base: string | undefined): string {
  if (!URL.canParse(address, base)) return address;
  return new URL(address, base).hostname.replace(/^\[|\]$|\.$/gu, '');
}
