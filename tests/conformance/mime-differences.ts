// Where we read a message of the corpora otherwise than mail-parser: why, and what we read instead.

export const mimeDifferences: {
  readonly [file: string]: { readonly because: string; readonly outline: readonly string[] };
} = {
  'dovecot-malformed/000.eml': {
    because: 'RFC 2046 5.1.1: what stands between two boundaries is a part, an empty one too',
    outline: ['multipart/mixed', '  text/plain ""', '  text/plain ""', '  text/plain ""', '  text/html ""'],
  },
  'dovecot-malformed/001.eml': {
    because:
      'RFC 2046 5.1.2: the boundary around ends a multipart inside; `--ab` is it, and no `--a` with something behind',
    outline: ['multipart/mixed', '  multipart/mixed', '  text/plain "--a\\n\\n"'],
  },
  'dovecot-malformed/002.eml': {
    because: 'no boundary, no parts: a fault here, a text there',
    outline: ['multipart/mixed'],
  },
  'dovecot-malformed/004.eml': {
    because: "RFC 2046 5.1.1 lets a boundary's line go on; readers in wide use want the whole line, and so do we",
    outline: ['multipart/mixed'],
  },
  'dovecot-malformed/007.eml': {
    because: 'the inner boundary ends the headers, and is a boundary already',
    outline: ['multipart/mixed', '  multipart/mixed', '    text/plain ""'],
  },
  'dovecot-malformed/008.eml': {
    because: 'as 001: `--ab` is the boundary around',
    outline: ['multipart/mixed', '  multipart/mixed', '    text/plain "body"', '  text/html "body2\\n"'],
  },
  'dovecot-malformed/009.eml': {
    because: 'RFC 2046 5.1.2: the boundary around ends a multipart inside',
    outline: [
      'multipart/mixed',
      '  multipart/mixed',
      '    text/plain "1"',
      '    text/plain "22"',
      '  text/plain "333\\n"',
    ],
  },
  'dovecot-malformed/011.eml': {
    because: 'RFC 2046 5.1.2: the boundary around ends a multipart inside',
    outline: [
      'multipart/mixed',
      '  multipart/mixed',
      '    text/plain "1"',
      '    text/plain "22"',
      '  text/plain "333\\n"',
    ],
  },
  'dovecot-malformed/012.eml': {
    because: 'RFC 2046 5.1.2: the boundary around ends a multipart inside',
    outline: [
      'multipart/mixed',
      '  multipart/mixed',
      '    message/rfc822',
      '      text/plain "1"',
      '    message/rfc822',
      '      text/plain "22"',
      '  message/rfc822',
      '    text/plain "333\\n"',
    ],
  },
  'dovecot-malformed/016.eml': {
    because: 'RFC 2046 5.1.2, and whole lines, as 004',
    outline: [
      'multipart/mixed',
      '  multipart/mixed',
      '    multipart/mixed',
      '      text/plain "1"',
      '  text/plain "22\\n--123456789012345678901234567890123456789012345678901234567890123456789012345678901\\nContent-Type: text/plain\\n\\n333\\n--12345678901234567890123456789012345678901234567890123456789012345678901234567890\\nContent-Type: text/plain\\n\\n4444\\n"',
    ],
  },
  'dovecot-malformed/017.eml': {
    because: 'RFC 2183 2: the file name counts where the disposition itself is missing',
    outline: ['multipart/mixed', '  image/png (image001.png) 12 bytes'],
  },
  'dovecot-malformed/019.eml': {
    because: 'text right behind the headers is shown, not dropped; so is what looked like a header',
    outline: [
      'multipart/alternative',
      '  text/html "<p>HTML body of the multiparuMmlti Sender <multi@example.test>\\nTo: rimap-test <rimap-test@example.test>\\nSubject: Sprint 3 multipart fixture\\nM01 +0000\\nMIME-Version: 1.0\\nContent-Type: multipart/alternative; boundary=\\"boundary42\\"\\n\\n--Boundary42\\nContent-Type: text/plain; charset=us-ascii\\nJPlain text body of the multipart fixture.\\n"',
      '  text/html "<p>HTML body of the multiparuMmlti Sender <multi@example.test>\\nTo: rimap-test <rimap-test@example.test>\\nSubject: Sprint 3 multipart fixtur\\n"',
      '  text/html "<p>HTML body of the multiparuMmlti Sender <multi@example.test>\\nþTo: rimap-test <rimap-test@example.test>\\nSubject: Sprint 3 multipart fixture\\nMessage-ID: <multi-001@example.test>\\nDate: Tue, 7 Apr 2026 10:00:01 +0000\\nMIME-Version: 1.0\\nContent-Type: multipart/alternative; boundary=\\"boundary42\\"\\n"',
      '  text/plain "JPlain text body of the multipart fixture.\\n"',
      '  multipart/alternative',
      '    text/html "<p>HTML body of the multiparuMmlti Sendure.\\n"',
      '    multipart/alternative',
      '      text/plain " boundivy=\\"boundary42\\"\\n"',
      '      text/plain "Content-Tp>\\n"',
    ],
  },
  'dovecot-malformed/020.eml': {
    because: 'of two Content-Types the first counts; the fault `type-repeated` says so',
    outline: [
      'multipart/related',
      '  multipart/alternative',
      '    text/html "<html>\\n  <head>\\n    <meta content=\\"text/html; charset=UTF-8\\" http-equiv=\\"Content-Type\\">\\n  </head>\\n  <body bgcolor=\\"#FFFFFF\\" text=\\"#000000\\">\\n    HTML Body<br>\\n    <img src=\\"cid:part1\\" alt=\\"\\"><br>\\n  </body>\\n</html>\\n"',
      '    text/plain ""',
      '  image/png 74 bytes',
    ],
  },
  'dovecot-malformed/021.eml': {
    because: 'of two Content-Types the first counts; the fault `type-repeated` says so',
    outline: [
      'multipart/related',
      '  multipart/alternative',
      '    text/html "  <!-- This also needs to work when there is no html tag -->\\n  <head>\\n    <meta content=\\"text/html; charset=UTF-8\\" http-equiv=\\"Content-Type\\">\\n  </head>\\n  <body bgcolor=\\"#FFFFFF\\" text=\\"#000000\\">\\n    áóúäöüß<br>\\n    <img src=\\"cid:part1\\" alt=\\"\\"><br>\\n  </body>\\n"',
      '    text/plain ""',
      '  image/png 74 bytes',
    ],
  },
  'dovecot-malformed/022.eml': {
    because: 'RFC 2046 5.2.1: a message/rfc822 is opened, even where it has no headers (fault `no-headers`)',
    outline: [
      'multipart/mixed',
      '  text/plain "hello"',
      '  message/rfc822 (broken.eml)',
      '    text/plain "this attachment is not a valid eml, sorry!"',
    ],
  },
  'rfc/000.eml': {
    because: 'the placeholders are no base64: RFC 2045 6.8 passes over what is none of it, with a fault',
    outline: [
      'multipart/mixed',
      '  text/plain "... Some text appears here ...\\n\\n[Note that the blank between the boundary and the start\\nof the text in this part means no header fields were\\ngiven and this is text in the US-ASCII character set.\\nIt could have been done with explicit typing as in the\\nnext part.]\\n"',
      '  text/plain "This could have been part of the previous part, but\\nillustrates explicit versus implicit typing of body\\nparts.\\n"',
      '  multipart/parallel',
      '    audio/basic 45 bytes',
      '    image/jpeg 22 bytes',
      '  text/enriched "This is <bold><italic>enriched.</italic></bold>\\n<smaller>as defined in RFC 1896</smaller>\\n\\nIsn\'t it\\n<bigger><bigger>cool?</bigger></bigger>\\n"',
      '  message/rfc822',
      '    text/plain "... Additional text in ISO-8859-1 goes here ...\\n"',
    ],
  },
  'rfc/008.eml': {
    because:
      'RFC 2046 5.2.1: a message/rfc822 in base64 is not opened (fault `multipart-encoded`), as its parts would have no place in the bytes',
    outline: [
      'multipart/mixed',
      '  text/plain "This is a message with a base64 encoded attached email"',
      '  message/rfc822 (attached_email.eml) 872 bytes',
    ],
  },
};
