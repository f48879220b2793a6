import { type MemberChecks, membersOf } from "../../core/check-members.ts";

/**
 * Checks the members of a body, and that none that is required is missing.
 *
 * @throws InvalidArgumentError
 */
export function checkBody(
  body: object,
  members: MemberChecks,
  required: readonly string[] = Object.keys(members),
): void {
  membersOf(members)("body", body);
  for (const name of required) members[name]?.(`body.${name}`, Object(body)[name]);
}
