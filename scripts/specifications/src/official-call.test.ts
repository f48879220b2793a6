import { expect, test } from "vitest";
import {
  followOfficial,
  guessOfficialCall,
  isOfficialCall,
  readOfficialCall,
} from "./official-call.ts";
import { listOperations, type Operation } from "./operations.ts";

function describe(path: string, method: string, said?: unknown): Operation {
  const operation = { responses: {}, "x-official-call": said };
  const [described] = listOperations({
    openapi: "3.1.0",
    info: { title: "Doors", version: "1" },
    servers: [{ url: "https://doors.twilio.com" }],
    paths: { [path]: { [method]: operation } },
  });
  return described ?? expect.fail("There is no operation.");
}

test.each([
  ["doors.v1.doors.page", "doors.v1.doors", "doors.v1.doors", "page"],
  ["doors.v1.doors(Sid).fetch", "doors.v1.doors", "doors.v1.doors(Sid)", "fetch"],
  ["v1.halls(Hall-Sid).doors.page", "v1.halls(Hall-Sid).doors", "v1.halls(Hall-Sid).doors", "page"],
  ["v1.halls(H).doors(D).update", "v1.halls(H).doors", "v1.halls(H).doors(D)", "update"],
])("the call %s has a resource, a holder and a method", (said, resource, holder, method) => {
  const call = readOfficialCall(describe("/v1/Doors", "get", said));
  expect(call).toEqual({ resource, holder, method });
});

test.each(["doors", "doors.page()", "doors..page", "doors.page ", 5, null, undefined])(
  "%j is no call",
  (said) => {
    expect(isOfficialCall(said)).toBe(false);
    expect(readOfficialCall(describe("/v1/Doors", "get", said))).toBeUndefined();
  },
);

test("following leads to members of what is called with values, and nowhere where there is none", () => {
  const halls = (hall: string) => ({ doors: (door: string) => `${door} of ${hall}` });
  const follow = (way: string) => followOfficial({ v1: { halls } }, way, (name) => `the ${name}`);
  expect(follow("v1.halls(Hall).doors(Door)")).toBe("the Door of the Hall");
  expect(follow("v1.halls(Hall).windows(Window)")).toBeUndefined();
  expect(follow("v2.halls(Hall)")).toBeUndefined();
});

test.each([
  ["get", "/v1/DoorBells", "doors.v1.doorBells.page"],
  ["post", "/v1/Doors", "doors.v1.doors.create"],
  ["get", "/2010-04-01/Halls/{Hall}/Doors.json", "doors.v2010.halls(Hall).doors.page"],
  ["post", "/2010-04-01/Doors/{Sid}.json", "doors.v2010.doors(Sid).update"],
  ["delete", "/v1/Doors/{Sid}", "doors.v1.doors(Sid).remove"],
])("the call of %s %s is guessed to be %s", (method, path, guess) => {
  expect(guessOfficialCall(describe(path, method))).toBe(guess);
});
