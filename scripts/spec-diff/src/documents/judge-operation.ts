import { isDeepStrictEqual } from "node:util";
import type { OperationView } from "@conference-kit/specifications";
import type { Change } from "../change.ts";
import { type Judgement, judgeKeyword } from "./judge.ts";

type OperationChange = Pick<Change, "bump" | "kind" | "event" | "subject">;

const quote = (names: readonly string[], joint: string): string =>
  names.map((name) => `\`${name}\``).join(joint);

/** Servers are an offer, so that none of what happens to them breaks a call. */
function judgeServers(
  before: readonly string[],
  after: readonly string[],
): Omit<OperationChange, "subject"> {
  const added = after.filter((server) => !before.includes(server));
  const gone = before.filter((server) => !after.includes(server));
  const createFinding = (event: string) => ({ bump: "minor", kind: "changed", event }) as const;
  if (added.length + gone.length === 0)
    return createFinding(`go to ${quote(after.slice(0, 1), "")} first`);
  if (gone.length === 0) return createFinding(`may go to ${quote(added, ", ")} as well`);
  if (added.length === 0) return createFinding(`may no longer go to ${quote(gone, ", ")}`);
  return createFinding(`go to ${quote(added, ", ")} instead of ${quote(gone, ", ")}`);
}

/** An operation that lists no credentials needs none. */
function judgeCredentials(
  before: readonly string[],
  after: readonly string[],
): Omit<OperationChange, "subject"> {
  const added = after.filter((name) => !before.includes(name));
  const gone = before.filter((name) => !after.includes(name));
  const createFinding = (bump: "minor" | "major", event: string) =>
    ({ bump, kind: "changed", event }) as const;
  if (after.length === 0) return createFinding("minor", "need no credentials any more");
  if (before.length === 0)
    return createFinding("major", `need credentials: ${quote(after, " or ")}`);
  if (gone.length === 0)
    return createFinding("minor", `may be made with ${quote(added, " or ")} as well`);
  const instead = added.length === 0 ? "" : `, but with ${quote(added, " or ")}`;
  return createFinding("major", `are no longer accepted with ${quote(gone, " or ")}${instead}`);
}

/** Judges how an operation is reached. Where Twilio calls, the addresses are the user's own. */
export function judgeOperation(
  operation: string,
  before: OperationView,
  after: OperationView,
): OperationChange[] {
  const subject = `operation \`${operation}\``;
  const moved = (["path", "method"] as const)
    .filter((keyword) => before[keyword] !== after[keyword])
    .map((keyword): OperationChange => {
      const event = `has the ${keyword} \`${after[keyword]}\` instead of \`${before[keyword]}\``;
      return { bump: "major", kind: "changed", event, subject };
    });
  const keywords = new Set([...Object.keys(before.keywords), ...Object.keys(after.keywords)]);
  const others = [...keywords].flatMap((keyword): OperationChange[] => {
    const judgement: Judgement | undefined = judgeKeyword(
      keyword,
      before.keywords[keyword],
      after.keywords[keyword],
      "request",
    );
    return judgement === undefined ? [] : [{ ...judgement, subject }];
  });
  if (before.webhook || after.webhook) return [...moved, ...others];
  const differs = (keyword: "servers" | "credentials"): boolean =>
    !isDeepStrictEqual(before[keyword], after[keyword]);
  return [
    ...moved,
    ...others,
    ...(differs("servers")
      ? [{ ...judgeServers(before.servers, after.servers), subject: "requests" }]
      : []),
    ...(differs("credentials")
      ? [{ ...judgeCredentials(before.credentials, after.credentials), subject: "requests" }]
      : []),
  ];
}
