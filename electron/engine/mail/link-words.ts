// Words of links that the checks know: leaving a list, saying nothing, and hosts that hide where a link leads.

export const leavingWords =
  /unsubscri|opt[\s-]?out|manage (your )?(e-?mail )?(preferences|subscriptions?)|email preferences|配信停止|配信を停止|配信解除|購読解除|購読を解除|登録解除|配信設定|メール設定|退会/iu;

/** The whole of a link's text. */
export const emptyWords =
  /^(click( here)?|here|read more|more|learn more|link|this( link)?|details|go|こちら|ここ|ここをクリック|こちらをクリック|クリック|詳細|詳しくは(こちら)?|もっと見る|続きを読む|こちらから)[\s.。…»>→]*$/iu;

export const shorteners: ReadonlySet<string> = new Set([
  'amzn.to',
  'bit.do',
  'bit.ly',
  'bitly.com',
  'buff.ly',
  'cutt.ly',
  'goo.gl',
  'is.gd',
  'j.mp',
  'lnkd.in',
  'ow.ly',
  'qr.ae',
  'rb.gy',
  'rebrand.ly',
  's.id',
  'shorturl.at',
  'shrtco.de',
  't.co',
  't.ly',
  'tiny.cc',
  'tinyurl.com',
  'trib.al',
  'urlz.fr',
  'ux.nu',
  'v.gd',
  'x.gd',
]);
