// Whole mails in the style of the common frameworks, own writing, with what is to be said of each: level, feature, places.

export type Mail = { readonly html: string; readonly expected: readonly string[] };

export const plainMail: Mail = {
  html: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Your booking</title>
</head>
<body>
<p>Dear {{guest.name}},</p>
<p>your room is kept from <strong>{{from}}</strong> to <strong>{{to}}</strong>.</p>
{{#if breakfast}}
<p>Breakfast is from 7 to 10.</p>
{{/if}}
<p><a href="https://inn.example/bookings/{{id}}">Change the booking</a></p>
</body>
</html>
`,
  expected: [],
};

export const foundationLike: Mail = {
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head>
<meta name="viewport" content="width=device-width">
<title>News</title>
<style type="text/css">
.wrapper { width: 100%; }
table.container { background: #fefefe; width: 580px; margin: 0 auto; text-align: inherit; }
a:hover { color: #147dc2; }
@media only screen and (max-width: 596px) {
  table.container { width: 95% !important; }
  .small-float-center { margin: 0 auto !important; float: none !important; }
}
</style>
</head>
<body style="min-width: 100%; box-sizing: border-box; margin: 0; padding: 0;">
<span class="preheader" style="color: #fff; display: none !important; font-size: 1px; line-height: 1px; mso-hide: all; opacity: 0; overflow: hidden; visibility: hidden;">{{preheader}}</span>
<table class="body" style="border-collapse: collapse; height: 100%; width: 100%;"><tr><td align="center" valign="top">
<center>
<table align="center" class="container" style="border-spacing: 0; width: 580px;"><tbody><tr><td style="word-wrap: break-word; padding: 16px;">
<h1 style="font-size: 34px; line-height: 1.3;">{{title}}</h1>
<table class="button" style="margin: 0 0 16px 0;"><tr><td style="background: #2199e8; border: 2px solid #2199e8;"><a href="{{url}}" style="border: 0 solid #2199e8; border-radius: 3px; display: inline-block; padding: 8px 16px;">Read</a></td></tr></table>
</td></tr></tbody></table>
</center>
</td></tr></table>
</body>
</html>
`,
  expected: [
    'degrades css-box-sizing 16:31',
    'degrades css-min-width 16:14',
    'degrades css-padding 22:208',
    'degrades html-style 6:2',
  ],
};

export const mjmlLike: Mail = {
  html: `<!doctype html>
<html lang="und" dir="auto" xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<title></title>
<!--[if mso]>
<noscript><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript>
<![endif]-->
<!--[if lte mso 11]>
<style type="text/css">.mj-outlook-group-fix { width:100% !important; }</style>
<![endif]-->
<style type="text/css">
@media only screen and (min-width:480px) { .mj-column-per-50 { width:50% !important; max-width: 50%; } }
</style>
</head>
<body style="word-spacing:normal;">
<div style="" lang="und" dir="auto">
<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" style="width:600px;" width="600" ><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->
<div style="margin:0px auto;max-width:600px;">
<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;"><tbody><tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center;">
<!--[if mso | IE]><table border="0" cellpadding="0" cellspacing="0"><tr><td style="vertical-align:top;width:300px;" ><![endif]-->
<div class="mj-column-per-50 mj-outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%;">
<table border="0" cellpadding="0" cellspacing="0" role="presentation" width="100%"><tbody><tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word;"><div style="font-family:Ubuntu, Helvetica, Arial;font-size:13px;line-height:1;text-align:left;color:#000000;">Hello {{name}}</div></td></tr></tbody></table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</td></tr></tbody></table>
</div>
<!--[if mso | IE]></td></tr></table><![endif]-->
</div>
</body>
</html>
`,
  expected: [],
};

export const hybrid: Mail = {
  html: `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<style>
:root { color-scheme: light dark; }
@media (prefers-color-scheme: dark) { .card { background: #222 !important; } }
</style>
</head>
<body>
<div style="display:none;max-height:0;overflow:hidden;">{{preheader}}</div>
<!--[if mso]><table width="600" align="center"><tr><td><![endif]-->
<div class="card" style="max-width:600px;margin:0 auto;">
{{#each items}}
<div style="display:inline-block;width:100%;max-width:290px;vertical-align:top;">
<img src="{{image}}" width="290" alt="{{name}}" style="width:100%;height:auto;object-fit:cover;">
<p style="line-height:22px">{{name}}</p>
</div>
{{/each}}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`,
  expected: ['breaks css-object-fit 17:79', 'degrades css-display 16:13'],
};

export const webPage: Mail = {
  html: `<!doctype html>
<html lang="en">
<head>
<title>Sale</title>
<link rel="stylesheet" href="https://shop.example/site.css">
<style>
:root { --brand: #b00; }
body { font: 1rem/1.5 system-ui; }
.grid { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
</style>
</head>
<body>
<main class="grid">
<section style="position: relative; background: linear-gradient(red, blue);">
<svg viewBox="0 0 1 1"></svg>
<button type="submit" style="color: var(--brand)">Buy</button>
</section>
</main>
</body>
</html>
`,
  expected: [
    'breaks css-display-grid 9:9',
    'breaks css-position 14:17',
    'breaks css-unit-rem 8:14 9:61',
    'breaks css-variables 7:9 16:37',
    'breaks html-button-submit 16:9',
    'breaks html-svg 15:2',
    'degrades css-gap 9:56',
    'degrades css-grid-template 9:24',
    'degrades css-linear-gradient 14:49',
    'degrades css-sytem-ui 8:8',
    'degrades html-link 5:2',
    'degrades html-semantics 13:2 14:2',
    'degrades html-style 6:2',
  ],
};
