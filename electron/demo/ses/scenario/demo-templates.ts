// The stored templates of the demo's account: some in order, some with the mistakes that templates have.
import appointmentHtml from '../../templates/appointment-reminder.html?raw';
import eventHtml from '../../templates/event-invitation.html?raw';
import eventText from '../../templates/event-invitation.txt?raw';
import haruHtml from '../../templates/haru-campaign.html?raw';
import haruText from '../../templates/haru-campaign.txt?raw';
import invoiceText from '../../templates/invoice-notice.txt?raw';
import newsletterHtml from '../../templates/monthly-newsletter.html?raw';
import receiptHtml from '../../templates/order-receipt.html?raw';
import receiptText from '../../templates/order-receipt.txt?raw';
import passwordHtml from '../../templates/password-reset.html?raw';
import passwordText from '../../templates/password-reset.txt?raw';
import promotionHtml from '../../templates/promotion.html?raw';
import shippingHtml from '../../templates/shipping-notice.html?raw';
import shippingText from '../../templates/shipping-notice.txt?raw';
import surveyHtml from '../../templates/survey-request.html?raw';
import codeHtml from '../../templates/verification-code.html?raw';
import codeText from '../../templates/verification-code.txt?raw';
import welcomeHtml from '../../templates/welcome.html?raw';
import welcomeText from '../../templates/welcome.txt?raw';
import willkommenHtml from '../../templates/willkommen.html?raw';
import yoyakuText from '../../templates/yoyaku-kakunin.txt?raw';

type Told = {
  readonly TemplateContent: { readonly Subject: string; readonly Html?: string; readonly Text?: string };
  readonly CreatedTimestamp: string;
};

type Parts = Omit<Told['TemplateContent'], 'Subject'>;

const told = (Subject: string, parts: Parts, daysOld: number): Told => ({
  TemplateContent: { Subject, ...parts },
  CreatedTimestamp: `-${daysOld}d`,
});

/** By region, as the scenario files tell of everything else. */
export const demoTemplates: { readonly [region: string]: { readonly [name: string]: Told } } = {
  'us-east-1': {
    welcome: told('Welcome to Orchard, {{firstName}}', { Html: welcomeHtml, Text: welcomeText }, 410),
    'order-receipt': told('Receipt {{order.number}}', { Html: receiptHtml, Text: receiptText }, 300),
    'password-reset': told('Reset your password', { Html: passwordHtml, Text: passwordText }, 290),
    'monthly-newsletter': told('{{issue.title}}', { Html: newsletterHtml }, 200),
    // `fristName`
    'shipping-notice': told(
      '{{customer.firstName}}, your parcel is on its way',
      { Html: shippingHtml, Text: shippingText },
      150,
    ),
    // `FirstName`
    'appointment-reminder': told('See you on {{appointment.date}}', { Html: appointmentHtml }, 120),
    // More than Gmail shows.
    'product-catalog': told('Everything we grow, {{firstName}}', { Html: catalogHtml() }, 90),
    // The text part calls a partial that only the HTML part defines.
    'event-invitation': told('You are invited: {{event.name}}', { Html: eventHtml, Text: eventText }, 60),
    // As MJML compiles it.
    'spring-promotion': told('{{offer.title}}', { Html: promotionHtml }, 45),
    'survey-request': told('FREE gift!!! Tell us what you think', { Html: surveyHtml }, 30),
    'invoice-notice': told('Invoice {{invoice.number}}', { Text: invoiceText }, 20),
    'verification-code': told('{{code}} is your code', { Html: codeHtml, Text: codeText }, 3),
  },
  'eu-west-1': {
    welcome: told('Willkommen bei Orchard, {{firstName}}', { Html: willkommenHtml }, 240),
    'password-reset': told('Reset your password', { Html: passwordHtml, Text: passwordText }, 239),
  },
  'ap-northeast-1': {
    'haru-campaign': told('【花の都】春の苗木フェアのご案内', { Html: haruHtml, Text: haruText }, 14),
    'yoyaku-kakunin': told('ご予約の確認（{{reservation.date}}）', { Text: yoyakuText }, 80),
  },
};

/** Written once for each of 500 trees: about 110 KB. */
function catalogHtml(): string {
  const row = (number: number): string =>
    `      <tr>
        <td style="padding: 8px; border-bottom: 1px solid #dddddd; font: 14px Arial, sans-serif; color: #333333;">Apple no. ${number}</td>
        <td align="right" style="padding: 8px; border-bottom: 1px solid #dddddd;">{{prices.apple${number}}}</td>
      </tr>\n`;
  const rows = Array.from({ length: 500 }, (_, index) => row(index + 1)).join('');
  return `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Everything we grow</title></head>
  <body>
    <h1>Everything we grow</h1>
    <table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0">
${rows}    </table>
  </body>
</html>
`;
}
