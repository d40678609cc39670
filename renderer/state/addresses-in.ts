// The web addresses of the rendered HTML's links and images, each once.

/** Such a document has no window: nothing in it is fetched or run. */
function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function collect(html: string, selector: string, attribute: string): readonly string[] {
  const values = [...parse(html).querySelectorAll(selector)].map((one) => one.getAttribute(attribute)?.trim() ?? '');
  return [...new Set(values.filter((value) => /^https?:\/\//iu.test(value)))];
}

export function linksIn(html: string): readonly string[] {
  return collect(html, 'a[href], area[href]', 'href');
}

export function imagesIn(html: string): readonly string[] {
  return [...new Set([...collect(html, 'img[src]', 'src'), ...collect(html, '[background]', 'background')])];
}
