import { expect, test } from "vitest";
import { createBuilders, fixtures } from "../../index.ts";

const { buildError } = createBuilders();

test("a known code builds the error of the specification", () => {
  const { notFound } = fixtures.voice.getParticipant[404];
  expect(buildError({ code: notFound.code })).toEqual(notFound);
});

test("a status builds an error of that status", () => {
  expect(buildError({ status: 503 })).toEqual(
    fixtures.voice.getParticipant[503].serviceUnavailable,
  );
});

test("an unknown code builds a message and a more_info of its own, without details of another error", () => {
  expect(buildError({ code: 99999, status: 400 })).toStrictEqual({
    code: 99999,
    message: "Twilio error 99999",
    more_info: "https://www.twilio.com/docs/errors/99999",
    status: 400,
  });
});

test("details given as undefined are built from the code", () => {
  const { invalidParameter } = fixtures.voice.getParticipant[400];
  expect(buildError({ code: 20001, details: { parameter: undefined } })).toStrictEqual(
    invalidParameter,
  );
});

test("buildError.many builds errors that differ only by their overrides", () => {
  const { notFound } = fixtures.voice.getParticipant[404];
  expect(buildError.many(2, { code: notFound.code })).toEqual([notFound, notFound]);
});

test("a message that is given is kept", () => {
  expect(buildError({ code: 99999, message: "Odd" }).message).toBe("Odd");
});
