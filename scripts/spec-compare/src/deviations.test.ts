import { isObject, type JsonObject, walkObjects } from "@conference-kit/specifications";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import {
  compare,
  describeOfficially,
  findDifferences,
  insights,
  member,
  schema,
  schemaMember,
  voice,
  write,
} from "./official-document.ts";

/** Says things as Twilio's official description does, which is what our deviations are about. */
function sayAsTwilio(document: JsonObject): void {
  for (const responses of Object.values(member(document, "paths"))) {
    walkObjects(responses, ({ responses: own }) => {
      if (isObject(own)) for (const status of ["400", "401", "429", "500"]) delete own[status];
    });
  }
  delete schema(document, "Participant").required;
  delete schemaMember(document, "CreateParticipantBody", "Timeout").maximum;
  schemaMember(document, "Participant", "uri").format = "uri";
}

test("a recorded deviation is only counted, and is no reason to fail", async () => {
  const official = write("official.yaml", stringify(describeOfficially(voice, sayAsTwilio)));
  const { failed, output } = await compare(official);
  expect(failed).toBe(false);
  expect(output).toMatch(/^Differences: 0\. Recorded ones: \d{2,} \(--all shows them\)\.$/);
});

test("with --all, recorded deviations follow the new differences, each with its reason", async () => {
  const official = describeOfficially(voice, (document) => {
    sayAsTwilio(document);
    schemaMember(document, "CreateParticipantBody", "Timeout").default = 30;
  });
  const { failed, output } = await compare(write("official.yaml", stringify(official)), {
    all: true,
  });
  expect(failed).toBe(true);
  const [first, ...others] = output.split("\n\n");
  expect(first).toBe(
    "createParticipant\n  ~ body Timeout: default is 60 in ours, 30 in the official description",
  );
  expect(others.join("\n\n")).toContain(
    "+ 429: only in ours\n      recorded: It declares no errors.",
  );
  expect(others.join("\n\n")).toContain(
    "body Timeout: maximum is 600 in ours, nothing in the official",
  );
  expect(output).toMatch(/^Differences: 1\. Recorded ones: \d{2,}\.$/m);
});

test.each<[string, string, number, (document: JsonObject) => void]>([
  [
    "listed values that are never null",
    insights,
    4,
    (document) => {
      schemaMember(document, "ConferenceSummary", "status").oneOf = [
        { $ref: "#/components/schemas/ConferenceStatus" },
      ];
      schemaMember(document, "ParticipantSummary", "call_status").oneOf = [
        { $ref: "#/components/schemas/CallStatus" },
      ];
    },
  ],
  [
    "links of a format of its own",
    insights,
    2,
    (document) => {
      schemaMember(document, "ConferenceSummary", "links").format = "uri-map";
    },
  ],
  [
    "a participant's URI without a format",
    voice,
    4,
    (document) => {
      delete schemaMember(document, "Participant", "uri").format;
    },
  ],
  [
    "callers of a format of its own",
    voice,
    2,
    (document) => {
      schemaMember(document, "CreateParticipantBody", "From").format = "endpoint";
      schemaMember(document, "CreateParticipantBody", "To").format = "endpoint";
    },
  ],
])("that the official description has %s is recorded", async (_, name, count, edit) => {
  const file = write("official.json", JSON.stringify(describeOfficially(name, edit)));
  expect(await compare(file)).toEqual({
    failed: false,
    output: `Differences: 0. Recorded ones: ${count} (--all shows them).`,
  });
});

test("a difference at a recorded deviation that says something new is reported", async () => {
  const differences = await findDifferences(voice, (document) => {
    sayAsTwilio(document);
    schemaMember(document, "CreateParticipantBody", "Timeout").maximum = 300;
  });
  expect(differences).toMatchObject([{ place: "body Timeout", keyword: "maximum", theirs: 300 }]);
});
