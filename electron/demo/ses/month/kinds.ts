// What the demo's shop sends: orders and parcels, passwords and letters, each from its own identity and with its own set.

export type MailKind = {
  readonly name: 'order' | 'shipping' | 'password' | 'welcome' | 'support' | 'invoice' | 'letter';
  readonly from: string;
  readonly identity: string;
  readonly configurationSet: string;
  /** On a weekday, and the part of it that Saturdays and Sundays have. */
  readonly perDay: number;
  readonly weekend: number;
  /** `{n}` is a number of its own. */
  readonly subject: { readonly en: string; readonly ja: string };
  /** Of those that are delivered. */
  readonly opened: number;
  readonly clicked: number;
  readonly link: string;
};

const orders = { from: 'Orchard <orders@orchard.example>', identity: 'orders@orchard.example' };
const club = { from: 'Orchard Club <club@brokennow.example>', identity: 'brokennow.example' };
const support = { from: 'Orchard Support <support@orchard.example>', identity: 'support@orchard.example' };

/** Its destination hears of everything. */
const shopSet = 'orchard-shop';
/** Its destination hears of neither deliveries nor delays. */
const invoiceSet = 'orchard-invoices';

export const mailKinds = {
  order: {
    name: 'order',
    ...orders,
    configurationSet: shopSet,
    perDay: 196,
    weekend: 1.2,
    subject: { en: 'Your order {n}', ja: 'ご注文ありがとうございます（注文番号 {n}）' },
    opened: 0.56,
    clicked: 0.06,
    link: 'https://www.orchard.example/orders/{n}',
  },
  shipping: {
    name: 'shipping',
    ...orders,
    configurationSet: shopSet,
    perDay: 172,
    weekend: 0.3,
    subject: { en: 'Your order {n} is on its way', ja: '商品を発送しました（注文番号 {n}）' },
    opened: 0.47,
    clicked: 0.12,
    link: 'https://www.orchard.example/parcels/{n}',
  },
  password: {
    name: 'password',
    ...club,
    configurationSet: shopSet,
    perDay: 58,
    weekend: 1.1,
    subject: { en: 'Reset your password', ja: 'パスワードの再設定' },
    opened: 0.7,
    clicked: 0.55,
    link: 'https://www.orchard.example/password',
  },
  welcome: {
    name: 'welcome',
    ...club,
    configurationSet: shopSet,
    perDay: 26,
    weekend: 1.3,
    subject: { en: 'Welcome to the Orchard Club', ja: 'Orchard Club へようこそ' },
    opened: 0.5,
    clicked: 0.2,
    link: 'https://www.orchard.example/club',
  },
  support: {
    name: 'support',
    ...support,
    configurationSet: shopSet,
    perDay: 31,
    weekend: 0,
    subject: { en: 'Re: Your question (case {n})', ja: 'お問い合わせについて（受付番号 {n}）' },
    opened: 0.4,
    clicked: 0,
    link: 'https://www.orchard.example/help',
  },
  invoice: {
    name: 'invoice',
    ...orders,
    configurationSet: invoiceSet,
    perDay: 9,
    weekend: 0,
    subject: { en: 'Invoice {n}', ja: '請求書のお知らせ（{n}）' },
    opened: 0,
    clicked: 0,
    link: 'https://www.orchard.example/invoices/{n}',
  },
  letter: {
    name: 'letter',
    ...club,
    configurationSet: shopSet,
    // On Thursdays alone: see plan-day.ts.
    perDay: 0,
    weekend: 0,
    subject: { en: 'The Orchard Club letter: what is ripe this week', ja: 'Orchard Club 通信: 今週の旬のくだもの' },
    opened: 0.24,
    clicked: 0.035,
    link: 'https://www.orchard.example/letter',
  },
} as const satisfies { readonly [name: string]: MailKind };

/** How many get the weekly letter. */
export const letterReaders = 1380;

/** The contact list that its readers are on. */
export const letterList = 'orchard-club';
