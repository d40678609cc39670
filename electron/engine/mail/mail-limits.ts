// Where Gmail stops reading a mail as it was written; measured by others, not promised by Google.

/** Of all style sheets together: github.com/hteumeuleu/email-bugs/issues/90. */
export const gmailStyleCharacters = 16_384;
