// What each fault of a message's bytes means for those who read it.
import type { MimeFaultCode } from '../../../../shared/message/mime.ts';
import type { Text } from '../../../../shared/text.ts';

export const faultTexts: { readonly [code in MimeFaultCode]: Text } = {
  'no-headers': {
    en: 'The message has no headers; all of it is read as its text. Start it with From, To, Subject and Date, then an empty line.',
    ja: 'ヘッダーがないため、全体を本文として読み取りました。From、To、Subject、Date と空行をメールの先頭に置いてください。',
  },
  'header-broken': {
    en: 'This line is neither a header nor the continuation of one; it is passed over. Write “Name: value”, or start the line with a blank to continue the one before.',
    ja: 'この行はヘッダーでも継続行でもないため、読み飛ばしました。「名前: 値」の形にするか、前の行の続きなら行頭に空白を入れてください。',
  },
  'header-name-broken': {
    en: 'A header’s name may hold only ASCII characters without blanks, with the colon right behind it.',
    ja: 'ヘッダー名に使えるのは空白を除く ASCII 文字だけです。コロンは名前の直後に置いてください。',
  },
  'headers-ended-early': {
    en: 'The headers end here without an empty line; what follows is read as the body. Put an empty line before the body.',
    ja: '空行がないままヘッダーが終わっているため、ここから本文として読み取りました。本文の前に空行を入れてください。',
  },
  'header-eight-bit': {
    en: 'A header has characters beyond ASCII as they are. Write them as encoded words (RFC 2047).',
    ja: 'ヘッダーに ASCII 以外の文字がそのまま入っています。エンコードワード (RFC 2047) で記述してください。',
  },
  'header-line-long': {
    en: 'A header line is longer than 998 bytes, which servers may refuse or cut. Fold it.',
    ja: 'ヘッダーの 1 行が 998 バイトを超えています。サーバーに拒否されたり切られたりするため、折り返してください。',
  },
  'encoded-word-broken': {
    en: 'An encoded word breaks RFC 2047 (charset, encoding or length); programs show it differently. Encode the text again.',
    ja: 'エンコードワードが RFC 2047 に従っていません (文字コード、エンコード、長さのいずれか)。表示がソフトウェアによって変わるため、エンコードし直してください。',
  },
  'parameter-broken': {
    en: 'The parameters of this header cannot be read as they should. Separate them by semicolons and put values in quotes.',
    ja: 'このヘッダーのパラメーターを正しく読み取れません。セミコロンで区切り、値を引用符で囲んでください。',
  },
  'boundary-missing': {
    en: 'A multipart type without a boundary: its parts cannot be told apart. Name the boundary in Content-Type.',
    ja: 'multipart なのに boundary がなく、パートを区切れません。Content-Type に boundary を指定してください。',
  },
  'boundary-empty': {
    en: 'The boundary is empty: the parts cannot be told apart. Use 1 to 70 characters.',
    ja: 'boundary が空のため、パートを区切れません。1～70 文字で指定してください。',
  },
  'boundary-long': {
    en: 'The boundary is longer than 70 characters (RFC 2046); some programs find no parts then. Shorten it.',
    ja: 'boundary が 70 文字 (RFC 2046) を超えています。パートを見つけられないソフトウェアがあるため、短くしてください。',
  },
  'boundary-never-used': {
    en: 'No line of the body is this boundary, so that there are no parts. Put “--” and the boundary before each part.',
    ja: '本文にこの boundary の行がないため、パートがありません。各パートの前に「--」と boundary の行を置いてください。',
  },
  'boundary-unclosed': {
    en: 'The last boundary, with “--” behind it, is missing; the message may have been cut off. Close it.',
    ja: '末尾に「--」を付けた最後の boundary がありません。メールが途中で切れている可能性があります。boundary を閉じてください。',
  },
  'boundary-shared': {
    en: 'This boundary is, or begins like, the one around it: programs will split the parts differently. Choose another.',
    ja: '外側の boundary と同じか、先頭が一致しています。パートの分け方がソフトウェアによって変わるため、別のものにしてください。',
  },
  'multipart-encoded': {
    en: 'What holds other parts must not be encoded itself (RFC 2045 6.4). Encode the parts inside instead.',
    ja: 'ほかのパートを含むパートは、それ自体をエンコードできません (RFC 2045 6.4)。中のパートをエンコードしてください。',
  },
  'type-broken': {
    en: 'The Content-Type is not of the form “type/subtype”; it is read as plain text.',
    ja: 'Content-Type が「タイプ/サブタイプ」の形ではないため、プレーンテキストとして読み取りました。',
  },
  'type-repeated': {
    en: 'Content-Type stands here more than once; the first counts here, another program may take the last. Keep one.',
    ja: 'Content-Type が複数あります。ここでは最初のものを使いますが、最後のものを使うソフトウェアもあるため、1 つにしてください。',
  },
  'encoding-unknown': {
    en: 'This Content-Transfer-Encoding is unknown, so that the content is left as it stands. Use 7bit, 8bit, base64 or quoted-printable.',
    ja: '不明な Content-Transfer-Encoding のため、内容をそのまま扱いました。7bit、8bit、base64、quoted-printable のいずれかを使用してください。',
  },
  'base64-broken': {
    en: 'The base64 has foreign characters or does not come out even; the content may be damaged. Encode it again.',
    ja: 'base64 に使えない文字があるか、長さが合いません。内容が壊れている可能性があるため、エンコードし直してください。',
  },
  'quoted-printable-broken': {
    en: 'An equals sign in the quoted-printable begins neither an escape nor a soft line break. Write it as “=3D”.',
    ja: 'quoted-printable の「=」がエスケープにも改行にもなっていません。「=3D」と記述してください。',
  },
  'charset-unknown': {
    en: 'This character set is unknown, so that the text is shown by guess. Use UTF-8.',
    ja: '不明な文字コードのため、推測して表示しています。UTF-8 を使用してください。',
  },
  'charset-wrong': {
    en: 'The bytes do not fit the named character set; some characters are lost. Name the right one, or write UTF-8.',
    ja: '指定された文字コードにないバイトがあり、一部の文字が失われます。正しい文字コードを指定するか、UTF-8 を使用してください。',
  },
  'eight-bit-undeclared': {
    en: 'There are bytes beyond ASCII where the encoding promises none; a server may damage them. Use quoted-printable or base64.',
    ja: 'エンコードの指定に反して ASCII 以外のバイトがあります。途中で壊れることがあるため、quoted-printable か base64 を使用してください。',
  },
  nul: {
    en: 'There is a NUL byte, which no message may hold; servers drop it or refuse the message.',
    ja: 'メールに含められない NUL バイトがあります。削除されるか、メールごと拒否されます。',
  },
  'bare-cr': {
    en: 'There is a carriage return without a line feed; servers may refuse it. End lines by CRLF.',
    ja: 'LF を伴わない CR があります。サーバーに拒否されることがあるため、行末は CRLF にしてください。',
  },
  'bare-lf': {
    en: 'There is a line feed without a carriage return; servers may refuse it. End lines by CRLF.',
    ja: 'CR を伴わない LF があります。サーバーに拒否されることがあるため、行末は CRLF にしてください。',
  },
  'line-long': {
    en: 'A line is longer than 998 bytes (RFC 5322), which servers may cut or refuse. Use quoted-printable or base64.',
    ja: '998 バイト (RFC 5322) を超える行があります。サーバーに切られたり拒否されたりするため、quoted-printable か base64 を使用してください。',
  },
  'nested-too-deep': {
    en: 'Parts are nested deeper than is read here; what is inside this one is left unopened.',
    ja: 'パートの入れ子が深すぎるため、このパートの中は開いていません。',
  },
  'parts-too-many': {
    en: 'There are more parts than are read here; those from this place on are left unopened.',
    ja: 'パートが多すぎるため、この位置より後ろは開いていません。',
  },
  'headers-too-large': {
    en: 'The headers are larger than is read here; those from this place on are passed over.',
    ja: 'ヘッダーが大きすぎるため、この位置より後ろは読み飛ばしました。',
  },
  'message-too-large': {
    en: 'The message is larger than is read here; what follows this place is not looked at.',
    ja: 'メールが大きすぎるため、この位置より後ろは読み取っていません。',
  },
  'version-missing': {
    en: 'MIME-Version is missing, so that a program may show the parts as one text. Add “MIME-Version: 1.0”.',
    ja: 'MIME-Version がないため、パート全体が 1 つのテキストとして表示されることがあります。「MIME-Version: 1.0」を追加してください。',
  },
};
