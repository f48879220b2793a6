import { expect, test } from "vitest";
import { createBuilders, fixtures } from "../../index.ts";

const { buildError } = createBuilders();

test("a known code is enough for a known error", () => {
  const { notFound } = fixtures.voice.getParticipant[404];
  expect(buildError({ code: notFound.code })).toEqual(notFound);
});

test("a status is enough for an error of that status", () => {
  expect(buildError({ status: 503 })).toEqual(
    fixtures.voice.getParticipant[503].serviceUnavailable,
  );
});

test("an unknown code has a message and a page of its own, and no facts of another error", () => {
  expect(buildError({ code: 99999, status: 400 })).toStrictEqual({
    code: 99999,
    message: "Twilio error 99999",
    more_info: "https://www.twilio.com/docs/errors/99999",
    status: 400,
  });
});

test("details that are left undefined are those of the code", () => {
  const { invalidParameter } = fixtures.voice.getParticipant[400];
  expect(buildError({ code: 20001, details: { parameter: undefined } })).toStrictEqual(
    invalidParameter,
  );
});

test("several are told apart by what is given alone", () => {
  const { notFound } = fixtures.voice.getParticipant[404];
  expect(buildError.many(2, { code: notFound.code })).toEqual([notFound, notFound]);
});

test("a message that is given stays", () => {
  expect(buildError({ code: 99999, message: "Odd" }).message).toBe("Odd");
});
