const character = "[\\w\\-.~:/?@!$&'()*+,;=]|%[\\da-f]{2}";
const reference = `(?://\\[[\\da-f:.]+])?(?:${character})*(?:#(?:${character})*)?`;
const date = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const time = String.raw`([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)`;

/** What a text of each format looks like. */
export const formats: Readonly<Record<string, RegExp>> = {
  date: new RegExp(`^${date}$`),
  "date-time": new RegExp(`^${date}T${time}$`, "i"),
  email: /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i,
  uri: new RegExp(`^[a-z][a-z\\d+.-]*:(?!#|$)${reference}$`, "i"),
  "uri-reference": new RegExp(`^${reference}$`, "i"),
  uuid: /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i,
};
