// Domains in which everybody can have a mailbox: no customer of SES owns them.
import type { DnsName } from '../../../shared/dns.ts';

const names = `
  gmail.com googlemail.com yahoo.com ymail.com rocketmail.com aol.com aim.com mail.com fastmail.com zoho.com
  outlook.com hotmail.com live.com msn.com outlook.jp hotmail.co.jp live.jp icloud.com me.com mac.com
  proton.me protonmail.com pm.me yahoo.co.jp ymail.ne.jp docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp
  i.softbank.jp nifty.com excite.co.jp goo.jp rakuten.jp infoseek.jp yahoo.co.uk yahoo.fr yahoo.de
  gmx.de gmx.net gmx.com web.de t-online.de orange.fr free.fr laposte.net libero.it
  mail.ru yandex.ru yandex.com qq.com 163.com 126.com naver.com daum.net
`;
const freeMailDomains: ReadonlySet<DnsName> = new Set(names.trim().split(/\s+/u));

export function isFreeMailDomain(domain: DnsName): boolean {
  return freeMailDomains.has(domain);
}
