// Sizes at which Gmail stops showing a mail as it was written; measured by others, not promised by Google.

/** Of the HTML as it is sent: github.com/hteumeuleu/email-bugs/issues/41. */
export const gmailBytes = 102 * 1024;

/** Of all style sheets together: github.com/hteumeuleu/email-bugs/issues/90. */
export const gmailStyleCharacters = 16_384;
