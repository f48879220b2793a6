import { groupFields } from "./form.ts";

/** A URL without and with its port, also without the user and password before its host. */
function listForms(url: string): string[] {
  return [url, url.replace(/\/\/[^/?]*@/, "//")].flatMap((form) => {
    const [, host = form, port = /^https/i.test(form) ? ":443" : ":80", rest = ""] =
      /^(\w+:\/\/[^/?]*?)(:\d*)?([/?].*)?$/s.exec(form) ?? [];
    return [host + rest, host + port + rest];
  });
}

/** A URL with its query decoded and encoded again: each name with all its values. */
function rewriteQuery(url: string): string {
  return url.replace(/\?(.+)/s, (_, query: string) => {
    const pairs = groupFields(new URLSearchParams(query)).flatMap(([name, values]) =>
      values.map((value) => [name, value].map(encodeURIComponent).join("=")),
    );
    return `?${pairs.join("&")}`;
  });
}

/** A URL without its fragment, which is never sent and never signed. */
export function dropFragment(url: string): string {
  return url.replace(/#.*/s, "");
}

/**
 * The URLs that a signature may be of, the likeliest first: as it was received, byte for byte, then,
 * for old back ends, as a URL parser writes it, then with its query encoded anew.
 */
export function* listSignedUrls(received: string): Generator<string> {
  const url = dropFragment(received);
  yield* listForms(url);
  if (!URL.canParse(url)) return;
  const { href } = new URL(url);
  yield* listForms(href);
  yield* listForms(rewriteQuery(href));
}
