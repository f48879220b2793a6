const anyEdgeAndRegion = "\\.(?:[\\w-]+\\.[\\w-]+\\.)?";

/** Compiles `https://product.twilio.com/…/{Name}`, at any edge and in any region of Twilio's. */
function compile(url: string, value: string): RegExp {
  const source = url
    .split(/\{\w+\}/)
    .map((literal) => literal.replaceAll(".", "\\."))
    .join(value)
    .replace("\\.", anyEdgeAndRegion);
  return new RegExp(`^${source}$`);
}

/** Matches the URLs of an operation, without their query. */
export function compileUrl(url: string): RegExp {
  return compile(url, "[^/]+");
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads the path parameters of a URL that matches the operation's. */
export function readPath(url: string, requested: string): Record<string, string> {
  const names = [...url.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const { origin, pathname } = new URL(requested);
  const [, ...values] = compile(url, "([^/]+)").exec(origin + pathname) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]));
}
