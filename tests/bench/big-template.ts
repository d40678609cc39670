// A template as large as Gmail still shows whole, with two hundred variables: rows of a newsletter in the style of the common frameworks.

export type BigTemplate = { readonly subject: string; readonly html: string; readonly data: string };

const rows = 100;
const wantedCharacters = 100_000;

const style = `
  body { margin: 0; padding: 0; background-color: #f4f5f7; }
  table { border-collapse: collapse; }
  img { border: 0; display: block; max-width: 100%; }
  .button a { background-color: #1f5fbf; border-radius: 4px; color: #ffffff; display: inline-block; padding: 12px 24px; }
  @media only screen and (max-width: 600px) {
    .container { width: 100% !important; }
    .column { display: block !important; width: 100% !important; }
  }
  @media (prefers-color-scheme: dark) {
    body { background-color: #16181d !important; }
    .container { background-color: #1f2228 !important; color: #e6e6e6 !important; }
  }`;

function row(at: number): string {
  return `
      <tr>
        <td class="column" align="left" valign="top" style="padding: 16px 24px; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 24px; color: #333333;">
          <table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
            <tr>
              <td width="120" style="padding-right: 16px;"><img src="https://www.orchard.example/img/120x80.png" alt="Article ${at}" width="120" height="80" style="display: block;"></td>
              <td style="color: #333333;">
                <h2 style="margin: 0 0 8px; font-size: 18px; line-height: 24px; color: #111111;">{{articles.a${at}.title}}</h2>
                <p style="margin: 0 0 8px;">{{articles.a${at}.summary}}</p>
                <p class="button" style="margin: 0;"><a href="https://www.orchard.example/articles/${at}" style="color: #1f5fbf; text-decoration: underline;">Read article ${at}</a></p>
              </td>
            </tr>
          </table>
        </td>
      </tr>`;
}

/** Two values a row; the last bytes are plain prose. */
export function bigTemplate(): BigTemplate {
  const body = Array.from({ length: rows }, (_, at) => row(at)).join('');
  const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The orchard in autumn</title>
<style>${style}
</style>
</head>
<body>
  <table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%">
    <tr><td align="center">
    <table role="presentation" class="container" cellpadding="0" cellspacing="0" border="0" width="600" style="background-color: #ffffff;">`;
  const foot = `
    </table>
    </td></tr>
  </table>
</body>
</html>
`;
  const missing = Math.max(0, wantedCharacters - head.length - body.length - foot.length - 60);
  const prose = `<tr><td style="padding: 24px;">${'Apples keep longest where it is cool and dark. '.repeat(missing / 47)}</td></tr>`;
  const articles = Object.fromEntries(
    Array.from({ length: rows }, (_, at) => [
      `a${at}`,
      {
        title: `Row ${at} of the orchard`,
        summary: 'What to pick, what to leave, and what to plant before the frost.',
      },
    ]),
  );
  return {
    subject: 'The orchard in autumn, {{articles.a0.title}}',
    html: `${head}${body}\n      ${prose}${foot}`,
    data: JSON.stringify({ articles }, null, 2),
  };
}
