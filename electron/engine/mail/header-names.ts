// Headers by what SES does with them (SES developer guide, "Header fields in Amazon SES"); all in lower case.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** At most one of each in a message; SES refuses a second. */
export const onlyOnce = words(`
  accept-language acceptlanguage archived-at auto-submitted bounces-to comments content-alternative content-base content-class
  content-description content-disposition content-duration content-id content-language content-length content-location content-md5
  content-transfer-encoding content-type date delivered-to disposition-notification-options disposition-notification-to dkim-signature
  domainkey-signature errors-to from importance in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe
  list-unsubscribe list-unsubscribe-post message-context message-id mime-version organization original-from original-message-id
  original-recipient original-subject precedence priority references reply-to return-path return-receipt-to sender solicitation
  sensitivity subject thread-index thread-topic user-agent vbr-info`);

/** RFC 5322 3.6 wants these once, too; SES does not refuse repeats. */
export const oncePerRfc = words('to cc bcc');

/** SES writes its own in their place. */
export const overwritten = words('date message-id return-path');

/** Follow from the other members of a call; as `Headers` of API v2 they are one too many. */
export const writtenBySes = words('bcc cc content-type date from message-id mime-version reply-to subject to');

/** For SES and not for the reader: taken out before delivery. */
export const controlHeaders = words(`
  x-ses-configuration-set x-ses-message-tags x-ses-list-management-options x-ses-source-arn x-ses-from-arn x-ses-return-path-arn
  x-ses-tenant`);

/** `MessageHeader` of API v2. */
export const headerLimits = { nameCharacters: 126, valueCharacters: 995, togetherCharacters: 996, count: 15 };
