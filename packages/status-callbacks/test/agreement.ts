import { parse, stringify } from "node:querystring";
import * as fc from "fast-check";
import {
  getExpectedBodyHash,
  getExpectedTwilioSignature,
  getSignatureAlgorithm,
  validateRequest,
  validateRequestWithBody,
} from "twilio/lib/webhooks/webhooks.js";
import { expect } from "vitest";
import { signCallback } from "../src/sign-callback.ts";
import { verifySignature } from "../src/verify-signature.ts";

type Parameters = Record<string, string | string[]>;

/** A request, and the URL that its signature is of. */
export interface Shape {
  url: string;
  signedUrl: string;
  parameters: Parameters;
  json: string | undefined;
  secret: string;
  /** How a shared key signs; the auth token has no word about it. */
  algorithm: "HMAC_SHA1" | "HMAC_SHA256" | undefined;
}

/** Texts that parsers and encoders treat differently, in every script. */
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.stringMatching(/^[ '"!()*~+&=%|^`{}[\]<>;,:@\\]{0,6}$/),
);
const name = fc.oneof(
  fc.constantFrom("CallSid", "AccountSid", "From", "To", "Digits", "digits", "a"),
  // Names that are numbers are among the differences.
  text.filter((value) => !/^\d+$/.test(value)),
);
const inUrl = (stop: RegExp) =>
  fc.oneof(
    fc.stringMatching(/^[\w.~'!()*;:@,|^`{}"<>é ü$+-]{0,8}$/),
    text.map((value) => value.replace(stop, "")),
    text.map((value) => encodeURIComponent(value)),
    fc.constantFrom("%", "%2", "%zz", "%C3%A9", "%c3", "%27", "..", "."),
  );
const host = fc.constantFrom(
  ...[
    "example.com",
    "EXAMPLE.com",
    "a.b-c.example",
    "192.0.2.7",
    "[2001:db8::1]",
    "[::1]",
    "münchen.example",
  ],
);
const query = fc
  .array(
    fc.tuple(
      inUrl(/[?#&=]/g).filter((value) => !/^\d+$/.test(value)),
      inUrl(/[#&]/g),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((pairs) => `?${pairs.map(([key, value]) => (value ? `${key}=${value}` : key)).join("&")}`);
const address = fc
  .record({
    scheme: fc.constantFrom("https://", "http://", "HTTPS://"),
    user: fc.constantFrom("", "", "", "me@", "me:secret@", "me:s'e:c@"),
    host,
    port: fc.constantFrom("", "", "", ":443", ":80", ":8443"),
    path: fc
      .array(inUrl(/[?#/\\]/g), { maxLength: 3 })
      .map((parts) => parts.map((part) => `/${part}`).join("")),
    query: fc.oneof(fc.constant(""), query),
  })
  .map((parts) => Object.values(parts).join(""))
  // The hash of a body is added where there is one.
  .filter((url) => !url.includes("bodySHA256"));

const parameters = fc.dictionary(
  name,
  fc.oneof({ weight: 4, arbitrary: text }, fc.array(text, { minLength: 1, maxLength: 4 })),
  { maxKeys: 6, noNullPrototype: true },
);

function portOf(url: string): string {
  return /^https/i.test(url) ? ":443" : ":80";
}

const authority = /^(\w+:\/\/(?:[^/?]*@)?(?:\[[^\]]*\]|[^/?:]*))(:\d+)?/;

/** The forms of a URL that Twilio's back ends sign, or did. */
function listForms(url: string): string[] {
  const both = (form: string) => [
    form.replace(authority, "$1"),
    form.replace(authority, (_, start: string, port = portOf(form)) => start + port),
  ];
  if (!URL.canParse(url)) return both(url);
  const normalised = new URL(url).href;
  const [before = "", search = ""] = normalised.split(/\?(.*)/s);
  const rewritten = search === "" ? normalised : `${before}?${stringify(parse(search))}`;
  return [url, normalised, rewritten].flatMap(both);
}

export const shapes: fc.Arbitrary<Shape> = fc
  .record({
    url: address,
    parameters,
    kind: fc.constantFrom("form", "form", "get", "json"),
    json: text,
    form: fc.nat(),
    secret: fc.string({ minLength: 1, maxLength: 40 }),
    algorithm: fc.constantFrom(undefined, "HMAC_SHA1" as const, "HMAC_SHA256" as const),
  })
  .map(({ url, parameters, kind, json, form, ...key }) => {
    const mark = url.includes("?") ? "&" : "?";
    const received = kind === "json" ? `${url}${mark}bodySHA256=${getExpectedBodyHash(json)}` : url;
    const forms = listForms(received);
    return {
      ...key,
      url: received,
      signedUrl: forms[form % forms.length] ?? received,
      parameters: kind === "form" ? parameters : {},
      json: kind === "json" ? json : undefined,
    };
  });

function settingsOf({ algorithm }: Shape): Record<string, string> {
  if (algorithm === undefined) return {};
  return { "x-twilio-webhooks-signature-settings": `key=k1,algorithm=${algorithm}` };
}

function toForm(given: Parameters): string {
  const pairs = Object.entries(given).flatMap(([key, values]) =>
    [values].flat().map((value) => [key, value]),
  );
  return new URLSearchParams(pairs).toString();
}

export function officialSignature({ secret, signedUrl, parameters, algorithm }: Shape): string {
  return getExpectedTwilioSignature(secret, signedUrl, parameters, algorithm);
}

export function acceptsOfficially(shape: Shape, signature: string): boolean {
  const { secret, url, parameters, json } = shape;
  const algorithm = getSignatureAlgorithm(Object.values(settingsOf(shape))[0]);
  try {
    return json === undefined
      ? validateRequest(secret, signature, url, parameters, algorithm)
      : validateRequestWithBody(secret, signature, url, json, algorithm);
  } catch (error) {
    // Twilio's check throws for an invalid URL whose plain text was not signed.
    if (error instanceof TypeError) return false;
    throw error;
  }
}

export async function accepts(shape: Shape, signature: string, asText: boolean): Promise<boolean> {
  const { secret, url, parameters, json, algorithm } = shape;
  const headers = { "x-twilio-signature": signature, ...settingsOf(shape) };
  const body = json ?? (asText ? toForm(parameters) : parameters);
  const keys = algorithm === undefined ? { authToken: secret } : { sharedKey: secret };
  return verifySignature({ url, headers, body }, keys).then(
    () => true,
    () => false,
  );
}

/** The places of a request that its signature covers, each with what damages it. */
const damages: ((shape: Shape, at: number) => Shape)[] = [
  (shape) => ({ ...shape, url: `${shape.url}/z` }),
  (shape) => ({ ...shape, url: shape.url.replace(/^(\w+:\/\/[^/?]*)/, "$1/z") }),
  (shape) => ({ ...shape, url: shape.url.replace(/:\/\/(.*@)?\[?/, "$&7") }),
  (shape) => ({ ...shape, url: shape.url.replace(/\?|$/, "/z$&") }),
  (shape) => ({ ...shape, secret: `${shape.secret}z` }),
  (shape, at) =>
    shape.json === undefined
      ? { ...shape, parameters: damageParameters(shape.parameters, at) }
      : { ...shape, json: `${shape.json}z` },
];

function damageParameters(given: Parameters, at: number): Parameters {
  const names = Object.keys(given);
  const chosen = names[at % names.length];
  if (chosen === undefined) return { z: "" };
  const { [chosen]: value = "", ...rest } = given;
  if (at % 3 === 0) return { ...rest, [`${chosen}z`]: value };
  const [first = "", ...others] = [value].flat();
  return {
    ...given,
    [chosen]: at % 3 === 1 ? [`${first}z`, ...others] : [first, ...others, "z1", "z2"],
  };
}

/** What documentation says is signed of a form: one text may be that of two forms. */
function signedText(given: Parameters): string {
  return Object.keys(given)
    .sort()
    .flatMap((key) => [...new Set([given[key] ?? []].flat())].sort().map((value) => key + value))
    .join("");
}

/** A damaged copy. Where the damage leaves the signed text the same, the key is damaged instead. */
function damaged(shape: Shape, damage: number, at: number): Shape {
  const broken = damages[damage % damages.length]?.(shape, at) ?? shape;
  const isSame =
    broken.secret === shape.secret &&
    broken.json === shape.json &&
    listForms(broken.url).includes(shape.signedUrl) &&
    signedText(broken.parameters) === signedText(shape.parameters);
  return isSame ? { ...shape, secret: `${shape.secret}z` } : broken;
}

const placed = fc.record({ shape: shapes, damage: fc.nat(), at: fc.nat(), asText: fc.boolean() });

/** Both checks accept what is signed, refuse what is damaged, and both ways to sign are one. */
export async function holdAgainstOfficial(numRuns: number, seed?: number): Promise<void> {
  const property = fc.asyncProperty(placed, async ({ shape, damage, at, asText }) => {
    const signature = officialSignature(shape);
    expect(acceptsOfficially(shape, signature)).toBe(true);
    expect(await accepts(shape, signature, asText)).toBe(true);

    const broken = damaged(shape, damage, at);
    expect(acceptsOfficially(broken, signature)).toBe(false);
    expect(await accepts(broken, signature, asText)).toBe(false);

    const { url, parameters, secret, algorithm } = shape;
    const key =
      algorithm === undefined
        ? { authToken: secret }
        : { sharedKey: { id: "k1", secret, algorithm } };
    const signed = await signCallback({ url: withoutUser(url), parameters }, key);
    expect(signed.headers["X-Twilio-Signature"]).toBe(
      officialSignature({ ...shape, signedUrl: withoutUser(url) }),
    );
  });
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
}

function withoutUser(url: string): string {
  return url.replace(/:\/\/[^/?]*@/, "://");
}
