// What SES asks of a message's headers (SES developer guide, "Header fields in Amazon SES"); names in lower case.

/** At most one of each in a message; SES refuses a second. */
export const onlyOnce: ReadonlySet<string> = new Set(
  `accept-language acceptlanguage archived-at auto-submitted bounces-to comments content-alternative content-base content-class
  content-description content-disposition content-duration content-id content-language content-length content-location content-md5
  content-transfer-encoding content-type date delivered-to disposition-notification-options disposition-notification-to dkim-signature
  domainkey-signature errors-to from importance in-reply-to keywords list-archive list-help list-id list-owner list-post list-subscribe
  list-unsubscribe list-unsubscribe-post message-context message-id mime-version organization original-from original-message-id
  original-recipient original-subject precedence priority references reply-to return-path return-receipt-to sender solicitation
  sensitivity subject thread-index thread-topic user-agent vbr-info`.split(/\s+/u),
);

/** Follow from the other members of a call; as `Headers` of API v2 they are one too many. */
export const writtenBySes: ReadonlySet<string> = new Set(
  'bcc cc content-type date from message-id mime-version reply-to subject to'.split(' '),
);

/** `MessageHeader` of API v2. */
export const headerLimits = { nameCharacters: 126, valueCharacters: 995, togetherCharacters: 996, count: 15 };
