// Headers by what SES does with them (SES developer guide, "Header fields in Amazon SES"); all in lower case.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** RFC 5322 3.6 wants these once, too; SES does not refuse repeats. */
export const oncePerRfc = words('to cc bcc');

/** SES writes its own in their place. */
export const overwritten = words('date message-id return-path');

/** For SES and not for the reader: taken out before delivery. */
export const controlHeaders = words(`
  x-ses-configuration-set x-ses-message-tags x-ses-list-management-options x-ses-source-arn x-ses-from-arn x-ses-return-path-arn
  x-ses-tenant`);
