// An image of a mail in its preview, which main brings: its bytes, and the address by which the preview asks for it.

/** In front of `<draft>/<base64url of the image's own address>`, or of `<draft>/blob/<SHA-256>` for what the message carries. */
export const mailImageRoot = 'plumbline://app/mail-image/';

export type MailImage = { readonly bytes: Uint8Array; readonly contentType: string };

export type MailImageSource = { readonly url: string } | { readonly blob: string };
