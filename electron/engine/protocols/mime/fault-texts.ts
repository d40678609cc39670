// What each fault of a message's bytes means for those who read it.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import type { Text } from '../../../../shared/text.ts';

export const faultTexts: { readonly [code in MimeFaultCode]: Text } = {
  'no-headers': {
    en: 'The message has no headers; all of it is read as its text. Start it with From, To, Subject and Date, then an empty line.',
    ja: 'ヘッダーがないため、全体を本文として読み取りました。From、To、Subject、Date と空行をメールの先頭に置いてください。',
  },
  'header-broken': {
    en: 'This line is neither a header nor a continuation of one, so it is skipped. Write “Name: value”, or start the line with a space to continue the previous one.',
    ja: 'この行はヘッダーでも継続行でもないため、読み飛ばしました。「名前: 値」の形にするか、前の行の続きなら行頭に空白を入れてください。',
  },
  'header-name-broken': {
    en: 'A header name can contain only ASCII characters without spaces, directly followed by the colon.',
    ja: 'ヘッダー名に使えるのは空白を除く ASCII 文字だけです。コロンは名前の直後に置いてください。',
  },
  'headers-ended-early': {
    en: 'The headers end here without an empty line; what follows is read as the body. Put an empty line before the body.',
    ja: '空行がないままヘッダーが終わっているため、ここから本文として読み取りました。本文の前に空行を入れてください。',
  },
  'header-eight-bit': {
    en: 'A header contains unencoded non-ASCII characters. Write them as encoded words (RFC 2047).',
    ja: 'ヘッダーに ASCII 以外の文字がそのまま入っています。エンコードワード (RFC 2047) で記述してください。',
  },
  'header-line-long': {
    en: 'A header line is longer than 998 bytes, which servers may refuse or cut off. Fold it.',
    ja: 'ヘッダーの 1 行が 998 バイトを超えています。サーバーに拒否されたり切られたりするため、折り返してください。',
  },
  'encoded-word-broken': {
    en: 'An encoded word breaks RFC 2047 (charset, encoding or length); programs show it differently. Encode the text again.',
    ja: 'エンコードワードが RFC 2047 に従っていません (文字コード、エンコード、長さのいずれか)。表示がソフトウェアによって変わるため、エンコードし直してください。',
  },
  'parameter-broken': {
    en: 'The parameters of this header cannot be read correctly. Separate them with semicolons and put values in quotes.',
    ja: 'このヘッダーのパラメーターを正しく読み取れません。セミコロンで区切り、値を引用符で囲んでください。',
  },
  'boundary-missing': {
    en: 'This multipart has no boundary, so its parts cannot be separated. Name the boundary in Content-Type.',
    ja: 'multipart なのに boundary がなく、パートを区切れません。Content-Type に boundary を指定してください。',
  },
  'boundary-empty': {
    en: 'The boundary is empty, so the parts cannot be separated. Use 1 to 70 characters.',
    ja: 'boundary が空のため、パートを区切れません。1～70 文字で指定してください。',
  },
  'boundary-long': {
    en: 'The boundary is longer than 70 characters (RFC 2046); so some programs find no parts. Shorten it.',
    ja: 'boundary が 70 文字 (RFC 2046) を超えています。パートを見つけられないソフトウェアがあるため、短くしてください。',
  },
  'boundary-never-used': {
    en: 'No line of the body contains this boundary, so there are no parts. Put “--” and the boundary before each part.',
    ja: '本文にこの boundary の行がないため、パートがありません。各パートの前に「--」と boundary の行を置いてください。',
  },
  'boundary-unclosed': {
    en: 'The closing boundary, with “--” after it, is missing; the message may have been cut off. Add it.',
    ja: '末尾に「--」を付けた最後の boundary がありません。メールが途中で切れている可能性があります。boundary を閉じてください。',
  },
  'boundary-shared': {
    en: 'This boundary is the same as the outer one, or begins with it, so programs split the parts differently. Choose another.',
    ja: '外側の boundary と同じか、先頭が一致しています。パートの分け方がソフトウェアによって変わるため、別のものにしてください。',
  },
  'multipart-encoded': {
    en: 'A part that contains other parts must not be encoded itself (RFC 2045 6.4). Encode the inner parts instead.',
    ja: 'ほかのパートを含むパートは、それ自体をエンコードできません (RFC 2045 6.4)。中のパートをエンコードしてください。',
  },
  'type-broken': {
    en: 'The Content-Type does not have the form “type/subtype”, so the part is read as plain text.',
    ja: 'Content-Type が「タイプ/サブタイプ」の形ではないため、プレーンテキストとして読み取りました。',
  },
  'type-repeated': {
    en: 'Content-Type appears more than once. The first is used here, but another program may use the last. Keep one.',
    ja: 'Content-Type が複数あります。ここでは最初のものを使いますが、最後のものを使うソフトウェアもあるため、1 つにしてください。',
  },
  'encoding-unknown': {
    en: 'This Content-Transfer-Encoding is unknown, so the content is left as it is. Use 7bit, 8bit, base64 or quoted-printable.',
    ja: '不明な Content-Transfer-Encoding のため、内容をそのまま扱いました。7bit、8bit、base64、quoted-printable のいずれかを使用してください。',
  },
  'base64-broken': {
    en: 'The base64 contains invalid characters or has a wrong length, so the content may be damaged. Encode it again.',
    ja: 'base64 に使えない文字があるか、長さが合いません。内容が壊れている可能性があるため、エンコードし直してください。',
  },
  'quoted-printable-broken': {
    en: 'An equals sign in the quoted-printable begins neither an escape nor a soft line break. Write it as “=3D”.',
    ja: 'quoted-printable の「=」がエスケープにも改行にもなっていません。「=3D」と記述してください。',
  },
  'charset-unknown': {
    en: 'This character set is unknown, so the text shown is a guess. Use UTF-8.',
    ja: '不明な文字コードのため、推測して表示しています。UTF-8 を使用してください。',
  },
  'charset-wrong': {
    en: 'Some bytes do not exist in the declared character set, so characters are lost. Declare the right one, or use UTF-8.',
    ja: '指定された文字コードにないバイトがあり、一部の文字が失われます。正しい文字コードを指定するか、UTF-8 を使用してください。',
  },
  'eight-bit-undeclared': {
    en: 'There are non-ASCII bytes although the declared encoding does not allow them; a server may damage them. Use quoted-printable or base64.',
    ja: 'エンコードの指定に反して ASCII 以外のバイトがあります。途中で壊れることがあるため、quoted-printable か base64 を使用してください。',
  },
  nul: {
    en: 'There is a NUL byte, which no message may contain. Servers drop it or refuse the message.',
    ja: 'メールに含められない NUL バイトがあります。削除されるか、メールごと拒否されます。',
  },
  'bare-cr': {
    en: 'There is a carriage return without a line feed; servers may refuse it. End lines with CRLF.',
    ja: 'LF を伴わない CR があります。サーバーに拒否されることがあるため、行末は CRLF にしてください。',
  },
  'bare-lf': {
    en: 'There is a line feed without a carriage return; servers may refuse it. End lines with CRLF.',
    ja: 'CR を伴わない LF があります。サーバーに拒否されることがあるため、行末は CRLF にしてください。',
  },
  'line-long': {
    en: 'A line is longer than 998 bytes (RFC 5322), which servers may cut off or refuse. Use quoted-printable or base64.',
    ja: '998 バイト (RFC 5322) を超える行があります。サーバーに切られたり拒否されたりするため、quoted-printable か base64 を使用してください。',
  },
  'nested-too-deep': {
    en: 'Parts are nested too deeply, so the inside of this part is not read.',
    ja: 'パートの入れ子が深すぎるため、このパートの中は読み取っていません。',
  },
  'parts-too-many': {
    en: 'There are too many parts, so those from here on are not read.',
    ja: 'パートが多すぎるため、この位置より後ろは読み取っていません。',
  },
  'headers-too-large': {
    en: 'The headers are too large, so those from here on are skipped.',
    ja: 'ヘッダーが大きすぎるため、この位置より後ろは読み飛ばしました。',
  },
  'message-too-large': {
    en: 'The message is too large, so what follows is not read.',
    ja: 'メールが大きすぎるため、この位置より後ろは読み取っていません。',
  },
  'version-missing': {
    en: 'MIME-Version is missing, so a program may show the parts as one text. Add “MIME-Version: 1.0”.',
    ja: 'MIME-Version がないため、パート全体が 1 つのテキストとして表示されることがあります。「MIME-Version: 1.0」を追加してください。',
  },
};
