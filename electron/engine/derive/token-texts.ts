// One plain sentence about what a server holds for a DKIM token: what stands there, and what should.
import type { TokenReplies, ZoneServer } from '../../../shared/artifacts.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import type { DnsReply } from '../../../shared/dns.ts';
import type { Text } from '../../../shared/text.ts';
import type { ByodkimFault } from './byodkim-key.ts';
import type { TokenReading, TokenTurn } from './token-state.ts';

export function sayToken(reading: TokenReading, token: TokenReplies, server: ZoneServer | null): Text {
  const { state, turn, found, evidence } = reading;
  const there = evidence.at(-1)?.question.name ?? token.name;
  switch (state) {
    case 'right':
      return turn?.kind === 'detour' ? sayDetour(found) : sayRight(token);
    case 'wrong-region':
      return sayZone(turn, token);
    case 'mistyped':
      return turn?.kind === 'byodkim' ? sayByodkimFault(turn.fault) : sayMistyped(found, token);
    case 'wrong-target':
      return sayWrongTarget(turn, found, token);
    case 'flattened':
      return turn?.kind === 'key-in-txt' ? keyInTxt : sayFlattened(found);
    case 'in-txt':
      return {
        en: `The target was published as the text of a TXT record; it has to be a CNAME.`,
        ja: '参照先が TXT レコードの文字列として登録されています。CNAME で登録する必要があります。',
      };
    case 'name-doubled':
    case 'underscore-lost':
      return { en: `The record is at ${there} instead.`, ja: `レコードが別の名前 ${there} に登録されています。` };
    case 'absent':
      return token.expected === null ? noKey : noAlias;
    case 'unknown':
      return sayUnasked(reading, server);
    default:
      return assertNever(state);
  }
}

function sayRight({ expected }: TokenReplies): Text {
  return expected === null
    ? { en: 'A usable key is published here.', ja: '使用できる鍵が公開されています。' }
    : { en: `The CNAME points to ${expected}.`, ja: `CNAME は ${expected} を指しています。` };
}

function sayDetour(found: string | null): Text {
  return {
    en: `It reaches the target of SES through ${found ?? ''}.`,
    ja: `${found ?? ''} を経由して SES の参照先にたどり着きます。`,
  };
}

function sayZone(turn: TokenTurn | null, { expected }: TokenReplies): Text {
  const region = turn?.kind === 'zone' ? turn.region : null;
  return region === null
    ? {
        en: `It points to the DKIM zone that most regions share; this region has its own: ${expected}.`,
        ja: `多くのリージョンが共有する DKIM ゾーンを指しています。このリージョンの参照先は ${expected} です。`,
      }
    : {
        en: `It points to the DKIM zone of ${region}; this identity needs ${expected}.`,
        ja: `${region} の DKIM ゾーンを指しています。この ID の参照先は ${expected} です。`,
      };
}

function sayMistyped(found: string | null, { expected }: TokenReplies): Text {
  return {
    en: `The target ${found ?? ''} has a typing slip; it should be ${expected}.`,
    ja: `参照先 ${found ?? ''} に入力ミスがあります。正しくは ${expected} です。`,
  };
}

function sayWrongTarget(turn: TokenTurn | null, found: string | null, { expected }: TokenReplies): Text {
  switch (turn?.kind) {
    case 'byodkim':
      return sayByodkimFault(turn.fault);
    case 'other-token':
      return {
        en: `It points to the target of another token; it should be ${expected}.`,
        ja: `別のトークンの参照先を指しています。正しくは ${expected} です。`,
      };
    case 'appended':
      return {
        en: `The DNS panel appended the domain to the target: ${found ?? ''}.`,
        ja: `参照先の末尾にドメイン名が付け足されています: ${found ?? ''}`,
      };
    case 'detour':
    case 'zone':
    case 'key-in-txt':
    case 'elsewhere':
    case undefined:
      return {
        en: `It points to ${found ?? ''} instead of ${expected}.`,
        ja: `${expected} ではなく ${found ?? ''} を指しています。`,
      };
    default:
      return assertNever(turn);
  }
}

function sayFlattened(found: string | null): Text {
  return {
    en: `The addresses ${found ?? ''} answer where a CNAME should be.`,
    ja: `CNAME の代わりに IP アドレス（${found ?? ''}）が返されます。`,
  };
}

export function sayByodkimFault(fault: ByodkimFault): Text {
  switch (fault) {
    case 'placeholder':
      return {
        en: 'The placeholder customerProvidedPublicKey was published; the public key belongs in its place.',
        ja: 'customerProvidedPublicKey という仮の値のまま公開されています。公開鍵に置き換える必要があります。',
      };
    case 'pem':
      return {
        en: 'The BEGIN and END lines of the key file are part of the record.',
        ja: '鍵ファイルの BEGIN 行・END 行がレコードに含まれています。',
      };
    case 'spaces':
      return { en: 'There are spaces within the key.', ja: '鍵の途中に空白があります。' };
    case 'length':
      return {
        en: 'The RSA key is shorter than 1024 or longer than 2048 bits.',
        ja: 'RSA 鍵の長さが 1024〜2048 ビットの範囲外です。',
      };
    case 'unusable':
      return { en: 'The record holds no RSA key that can be read.', ja: 'RSA の公開鍵として読み取れません。' };
    default:
      return assertNever(fault);
  }
}

const keyInTxt: Text = {
  en: 'The key itself was published as TXT where a CNAME should be; it will be outdated when SES changes its key.',
  ja: 'CNAME ではなく、鍵そのものが TXT で公開されています。SES が鍵を更新すると使えなくなります。',
};
const noAlias: Text = { en: 'Nothing is published at this name.', ja: 'この名前には何も公開されていません。' };
const noKey: Text = {
  en: 'There is no TXT record with a key at this name.',
  ja: 'この名前に鍵の TXT レコードがありません。',
};

/** A server that could not be asked says nothing about the domain. */
function sayUnasked({ turn, found, evidence }: TokenReading, server: ZoneServer | null): Text {
  if (turn?.kind === 'elsewhere')
    return {
      en: `A CNAME leads to ${found ?? ''}, which this server does not hold.`,
      ja: `CNAME の先の ${found ?? ''} は、このサーバーの管轄外です。`,
    };
  const reply = evidence.at(-1);
  const how = reply === undefined ? unasked : (hows[reply.outcome] ?? unasked);
  if (server?.address.includes(':') === true && (reply?.outcome === 'unreachable' || reply?.outcome === 'timeout'))
    return {
      en: 'Its IPv6 address could not be reached from this computer; this says nothing against the domain.',
      ja: 'このコンピューターから IPv6 で接続できませんでした。ドメインの問題ではありません。',
    };
  return how;
}

const unasked: Text = { en: 'It could not be asked.', ja: '問い合わせできませんでした。' };

const hows: { readonly [O in DnsReply['outcome']]?: Text } = {
  servfail: { en: 'The server failed (SERVFAIL).', ja: 'サーバーでエラーが発生しました（SERVFAIL）。' },
  refused: { en: 'The server refused to answer (REFUSED).', ja: 'サーバーが応答を拒否しました（REFUSED）。' },
  timeout: { en: 'It did not answer in time.', ja: '時間内に応答がありませんでした。' },
  unreachable: {
    en: 'It could not be reached from this computer.',
    ja: 'このコンピューターから接続できませんでした。',
  },
  malformed: { en: 'Its answer could not be read.', ja: '応答を読み取れませんでした。' },
  cancelled: { en: 'It was canceled before it answered.', ja: '応答の前に中止されました。' },
};
