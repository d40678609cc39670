// Prints a parameter of Content-Type or Content-Disposition, whatever its value (RFC 2045 5.1, RFC 2231).

/** RFC 2231 3: so that no line is longer than 78. */
const maxPiece = 50;

/** `; name="value"`, or its pieces where it is long or not ASCII. */
export function printParameter(name: string, value: string): string {
  if (/^[ -~]*$/u.test(value) && value.length <= maxPiece)
    return `; ${name}="${value.replace(/["\\]/gu, String.raw`\$&`)}"`;
  const pieces = piecesOf(value);
  const [only, second] = pieces;
  if (only !== undefined && second === undefined) return `; ${name}*=utf-8''${only}`;
  return pieces.map((piece, index) => `; ${name}*${index}*=${index === 0 ? "utf-8''" : ''}${piece}`).join('');
}

const encoder = new TextEncoder();

/** Percent-encoded; no character is cut apart, as some readers decode each piece alone. */
function piecesOf(value: string): readonly string[] {
  const pieces: string[] = [''];
  for (const character of value) {
    const encoded = /^[A-Za-z\d._~-]$/u.test(character) ? character : percentEncode(character);
    const last = pieces.length - 1;
    if ((pieces[last] ?? '').length + encoded.length > maxPiece) pieces.push(encoded);
    else pieces[last] += encoded;
  }
  return pieces;
}

function percentEncode(character: string): string {
  return [...encoder.encode(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
