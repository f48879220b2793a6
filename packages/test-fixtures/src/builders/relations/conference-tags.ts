import type { ConferenceSummary } from "@conference-kit/insights-types";
import type { Overrides } from "../members.ts";
import type { Source } from "../source.ts";

type Given = Overrides<ConferenceSummary>;
type TagInfo = NonNullable<ConferenceSummary["tag_info"]>;

const explained = ["start_failure", "duplicate_identity"] as const;
type Explained = (typeof explained)[number];

function explain(tag: Explained, { sid }: Source): TagInfo {
  if (tag === "start_failure") return { start_failure: { reason: "no_concurrent_participants" } };
  const twice = { participant_identity: "client:alice", participant_sids: [sid("CP"), sid("CP")] };
  return { duplicate_identity: [twice] };
}

function explains(tag: Explained, tagInfo: ConferenceSummary["tag_info"]): boolean {
  const explanation = tagInfo?.[tag];
  return Array.isArray(explanation) ? explanation.length > 0 : explanation !== undefined;
}

/** Keeps tags that need an explanation in `tags` exactly if `tag_info` explains them. */
export function settleTags(
  { tags, tag_info }: ConferenceSummary,
  given: Given,
  source: Source,
): Partial<ConferenceSummary> {
  if (given.tag_info !== undefined) {
    const wanted = explained.filter((tag) => explains(tag, tag_info));
    const others = tags?.filter((tag) => !explained.some((name) => name === tag)) ?? [];
    return tags === null && wanted.length === 0 ? {} : { tags: [...wanted, ...others] };
  }
  const wanted = explained.filter((tag) => tags?.includes(tag));
  const members = Object.entries(tag_info ?? {}).filter(
    ([name]) => !explained.some((tag) => tag === name),
  );
  const facts = wanted.map((tag) =>
    explains(tag, tag_info) ? { [tag]: tag_info?.[tag] } : explain(tag, source),
  );
  const settled: TagInfo = Object.assign({}, Object.fromEntries(members), ...facts);
  return { tag_info: Object.keys(settled).length > 0 ? settled : null };
}
