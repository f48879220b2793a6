import { checkRequest, findOperation } from "@conference-kit/test-fixtures/requests";
import type { Joining } from "../core/command.ts";
import { InvalidArgumentError } from "../core/errors.ts";
import type { Members } from "../core/settings.ts";

const url = `https://api.twilio.com/2010-04-01/Accounts/AC${"0".repeat(32)}/Conferences/any/Participants.json`;
const headers: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa("anybody:anything")}`,
  "content-type": "application/x-www-form-urlencoded",
};

function writeForm({ from, to, label, parameters = {} }: Joining): URLSearchParams {
  const given = { ...parameters, From: from, To: to, Label: label };
  const fields = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, String(each)]),
  );
  return new URLSearchParams(fields);
}

/**
 * Reads the settings of a call that joins, each value by the schema of a create.
 *
 * @throws InvalidArgumentError if the create would be refused.
 */
export function readJoining(joining: Joining): Members {
  const create = findOperation("POST", url);
  if (create === undefined) throw new Error("The specification has no create.");
  const checked = checkRequest(create, {
    url,
    headers: { get: (name) => headers[name.toLowerCase()] ?? null },
    text: writeForm(joining).toString(),
  });
  if (checked.kind === "valid") return checked.asked.form;
  const { parameter, reason } =
    checked.kind === "invalid" ? checked.problem : { parameter: "", reason: "is refused" };
  const own = { From: "from", To: "to", Label: "label" }[parameter] ?? `parameters.${parameter}`;
  throw new InvalidArgumentError(own, reason);
}
