// The content policy of every document that a preview shows: the barrier that holds whatever the guard overlooks.

/** `images`: sources for `img-src`. */
export function documentPolicy(images: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${images}; form-action 'none'; base-uri 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
