// A remote image of a mail in its preview, which main fetches: its bytes, and the address by which the preview asks for it.

/** In front of `<draft>/<base64url of the image's own address>`. */
export const mailImageRoot = 'plumbline://app/mail-image/';

export type MailImage = { readonly bytes: Uint8Array; readonly contentType: string };
