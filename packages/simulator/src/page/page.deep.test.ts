import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { describeInChromium } from "../../test/browser.ts";
import { from } from "../../test/harness.ts";
import { startRelay } from "../../test/relay.ts";
import { serve } from "../../test/server.ts";
import { startSimulatorServer } from "../server/index.ts";

/** An application that records its callbacks. */
async function startReceiver(): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const parameters = new URLSearchParams(Buffer.concat(chunks).toString());
    received.push(parameters.get("StatusCallbackEvent") ?? "");
    response.writeHead(204).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, received };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const status = (page: Page) => page.getByRole("status");
const journal = (page: Page) => page.getByRole("listbox", { name: "Entries of the journal" });

interface Dialled {
  readonly to: string;
  readonly label: string;
  readonly callbacks?: string;
  readonly ends?: boolean;
}

async function dial(page: Page, { to, label, callbacks, ends }: Dialled): Promise<void> {
  await page.getByLabel("To", { exact: true }).fill(to);
  await page.getByLabel("Label").fill(label);
  await page.getByLabel("The called party will").selectOption("Wait for what I do");
  if (callbacks !== undefined) await page.getByLabel("Callbacks to").fill(callbacks);
  if (ends) await page.getByLabel("Ends the conference on exit").check();
  await button(page, "Dial").click();
  await status(page).getByText(`${label} is called.`).waitFor();
}

async function click(page: Page, name: string, message: string): Promise<void> {
  await button(page, name).click();
  await status(page).getByText(message).waitFor();
}

/** Names everything that axe-core objects to, with where. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations }: { violations: { id: string; nodes: { html: string }[] }[] } =
    await page.evaluate("axe.run()");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describeInChromium("the page", (open) => {
  test("plays a conference from the first dial to its summary by clicks alone", async () => {
    const receiver = await startReceiver();
    const { server } = await serve();
    const page = await open(server.url);
    await page.getByText("Nothing has happened yet").waitFor();

    await dial(page, { to: "client:agent", label: "agent", callbacks: receiver.url });
    await page.getByText("waits for what you do").waitFor();
    await click(page, "Answer agent", "agent answers.");
    await dial(page, { to: "+15558675310", label: "customer", ends: true });
    await click(page, "Answer customer", "customer answers.");
    await click(page, "Mute customer", "customer is muted.");
    await click(page, "+10 s", "10 seconds have gone by.");
    await click(page, "Unmute customer", "customer is no longer muted.");
    await click(page, "Hold agent", "agent is on hold.");
    await click(page, "+10 s", "10 seconds have gone by.");
    await click(page, "Hang up customer", "customer hung up.");
    await page
      .getByText("It ended at 09:00:20 after 20 s: participant-with-end-conference-on-exit-left.")
      .waitFor();
    await page
      .getByRole("img", { name: "customer: muted for 10 s, then talking for 10 s" })
      .waitFor();
    await page
      .getByRole("img", { name: "agent: talking for 10 s, then on hold for 10 s" })
      .waitFor();

    await page
      .getByRole("listitem")
      .filter({ hasText: "404" })
      .and(page.locator("[aria-current]"))
      .waitFor();
    await click(page, "+30 min", "30 minutes have gone by.");
    await click(page, "+30 min", "30 minutes have gone by.");
    const step = page.getByRole("listitem").filter({ hasText: "complete" });
    await step.and(page.locator("[aria-current=step]")).waitFor();
    await page.getByText("participant_with_end_conference_on_exit_left").waitFor();
    expect(receiver.received).toEqual(
      expect.arrayContaining(["conference-start", "participant-mute", "conference-end"]),
    );
  });

  test("shows in an empty list what to do, with a command to copy that does it", async () => {
    const { server } = await serve();
    const page = await open(server.url);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await click(page, "Copy the line", "The line is copied.");
    const line: string = await page.evaluate("navigator.clipboard.readText()");
    await promisify(execFile)("sh", ["-c", line]);
    await page.getByRole("heading", { name: "support-4711" }).waitFor();
    await page.getByRole("rowheader", { name: "agent" }).waitFor();
  });

  test("shows a callback's body, signature and answer, and sends it again", async () => {
    const receiver = await startReceiver();
    const { server, control } = await serve();
    await control.addParticipant("support-4711", {
      From: from,
      To: "client:agent",
      Label: "agent",
      ConferenceStatusCallback: receiver.url,
      ConferenceStatusCallbackEvent: ["join"],
    });
    await control.answerCall("agent");
    await control.settle();
    const page = await open(server.url);
    await page.getByLabel("Kind").selectOption("Callbacks");
    await journal(page).getByText("participant-join delivery").click();
    await page.getByText("The receiver answered with 204.").waitFor();
    await page.getByText("The signature is right.").waitFor();
    await page.getByText("ParticipantLabel = agent").waitFor();
    await page.getByText("X-Twilio-Signature: ").waitFor();
    await click(page, "Send again", "participant-join is sent again.");
    await page.getByRole("heading", { name: "Attempt 2" }).waitFor();
    expect(receiver.received).toEqual(["participant-join", "participant-join"]);
  });

  test("shows labels, names and bodies as text, whatever they look like", async () => {
    const hostile = `<img src=x onerror="document.title='owned'">`;
    const { server, control } = await serve();
    await control.joinCall({
      conference: hostile,
      accountSid: `AC${"0".repeat(32)}`,
      from: hostile,
      to: from,
    });
    const page = await open(server.url);
    await page.getByRole("heading", { name: hostile }).waitFor();
    await page.getByRole("rowheader", { name: hostile }).waitFor();
    await journal(page).getByText("conference-created").click();
    await page.locator("pre", { hasText: "friendlyName" }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
    expect(await page.title()).toBe("Conference simulator");
  });

  test("loads nothing from another host, and its content security policy lets no text become markup", async () => {
    const { server, control } = await serve();
    await control.addParticipant("support-4711", { From: from, To: "client:agent" });
    const page = await open("about:blank");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).origin));
    const response = await page.goto(server.url);
    await page.getByRole("heading", { name: "support-4711" }).waitFor();
    expect(new Set(asked.filter((origin) => origin !== "null"))).toEqual(new Set([server.url]));
    expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
    const written = page.evaluate(`document.body.innerHTML = "<b>markup</b>"`);
    await expect(written).rejects.toThrow("TrustedHTML");
    const foreign = page.evaluate(`fetch("http://localhost:9/").catch((error) => error.name)`);
    expect(await foreign).toBe("TypeError");
  });

  test("says that the connection is lost, and resumes after the last entry once it is back", async () => {
    const { server, control } = await serve();
    await control.addParticipant("support-4711", {
      From: from,
      To: "client:agent",
      Label: "agent",
    });
    const relay = await startRelay(server.url);
    const page = await open(relay.url);
    await page.getByRole("rowheader", { name: "agent" }).waitFor();
    const before = await page.getByText(/^\d+ entries\./).textContent();
    relay.cut();
    await page.getByRole("alert").getByText("The connection is lost.").waitFor();
    await control.addParticipant("support-4711", { From: from, To: "client:late", Label: "late" });
    const asked = page.waitForRequest((request) => "last-event-id" in request.headers());
    relay.restore();
    await asked;
    await page.getByRole("rowheader", { name: "late" }).waitFor();
    await page.getByText("The connection is lost.").waitFor({ state: "detached" });
    expect(before).not.toBe(await page.getByText(/^\d+ entries\./).textContent());
  });

  test("says that the server has ended, and shows the journal of a server that takes its place", async () => {
    const { server } = await serve();
    const page = await open(server.url);
    await page.getByText("Nothing has happened yet").waitFor();
    await server.stop();
    await page.getByRole("alert").getByText("The connection is lost.").waitFor();
    const port = Number(new URL(server.url).port);
    const other = await startSimulatorServer({ port, authToken: "another", clock: "manual" });
    onTestFinished(async () => {
      await other.stop();
    });
    await other.simulator.calls.join({
      conference: "after the restart",
      accountSid: `AC${"0".repeat(32)}`,
      from,
      to: from,
    });
    await page.getByRole("heading", { name: "after the restart" }).waitFor();
  });

  test("reconnects at once when its button is clicked", async () => {
    const { server } = await serve();
    const relay = await startRelay(server.url);
    const page = await open("about:blank");
    let unanswered = 0;
    page.on("request", () => (unanswered += 1));
    page.on("requestfinished", () => (unanswered -= 1));
    page.on("requestfailed", () => (unanswered -= 1));
    await page.clock.install();
    await page.goto(relay.url);
    await page.getByText("Nothing has happened yet").waitFor();
    relay.cut();
    await button(page, "Try now").waitFor();
    // The page's clock stands still from here on, so that no timer reconnects.
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.evaluate("document.title");
    await expect.poll(() => unanswered).toBe(0);
    relay.restore();
    await button(page, "Try now").click();
    await page.getByText("The connection is lost.").waitFor({ state: "detached" });
  });

  test("saves a snapshot to a file, forgets everything, and goes on from the file", async () => {
    const { server, control } = await serve();
    await control.addParticipant("support-4711", {
      From: from,
      To: "client:agent",
      Label: "agent",
    });
    const page = await open(server.url);
    await page.getByRole("rowheader", { name: "agent" }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save snapshot").click(),
    ]);
    await button(page, "Reset …").click();
    await button(page, "Reset").click();
    await page.getByText("Nothing has happened yet").waitFor();
    await page.getByLabel("File with a snapshot").setInputFiles(await download.path());
    await page.getByRole("rowheader", { name: "agent" }).waitFor();
    await page.getByLabel("File with a snapshot").setInputFiles({
      name: "notes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("no JSON"),
    });
    await page.getByRole("alert").getByText("notes.txt is no JSON.").waitFor();
  });

  test("adds a fault, switches it off and on, and removes it", async () => {
    const { server, control } = await serve();
    const page = await open(server.url);
    await page.getByRole("heading", { name: "Faults" }).click();
    await page.getByLabel("Failure").selectOption("503, done all the same");
    await page.getByLabel("Operation").selectOption("createParticipant");
    await button(page, "Add fault").click();
    // The switch moves when the server has answered, not when it is clicked.
    const findSwitch = (checked: boolean) =>
      page.getByRole("switch", { name: "unavailable, done all the same", checked });
    await findSwitch(true).click();
    await status(page).getByText("Fault 1 is off.").waitFor();
    expect((await control.listFaults()).faults).toMatchObject([{ on: false }]);
    await findSwitch(false).click();
    await status(page).getByText("Fault 1 is on.").waitFor();
    await findSwitch(true).waitFor();
    await click(page, "Remove fault 1", "Fault 1 is gone.");
    expect((await control.listFaults()).faults).toEqual([]);
  });

  test("shows why Twilio's API refuses a request", async () => {
    const { server } = await serve();
    const page = await open(server.url);
    await dial(page, { to: "client:agent", label: "agent" });
    await page.getByLabel("Label").fill("agent");
    await button(page, "Dial").click();
    await page.getByRole("alert").getByText("Twilio's API refuses (400)").waitFor();
    await page.getByText("What the called party does stays planned for the next call.").waitFor();
  });

  test("draws only the visible rows, and can be read with the keyboard alone", async () => {
    const { server, control } = await serve();
    const rules = Array.from({ length: 5000 }, (_, index) => ({ label: `label-${index}` }));
    await control.plan({ calls: rules });
    const page = await open(server.url);
    await page.getByText("5000 entries.").waitFor();
    await journal(page).focus();
    await page.keyboard.press("End");
    await page.getByRole("heading", { name: "call-rule-added" }).waitFor();
    await page.getByText("Entry 4999,").waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByText("Entry 4998,").waitFor();
    await page.keyboard.press("Home");
    await page.getByText("Entry 0,").waitFor();
    expect(await journal(page).getByRole("option").count()).toBeLessThan(60);
    const active = await journal(page).getAttribute("aria-activedescendant");
    expect(await page.locator(`[id="${active}"]`).getAttribute("aria-selected")).toBe("true");
    await page.getByLabel("Text").fill("label-4711");
    await page.getByText("1 of 5000 entries.").waitFor();
  });

  test("keeps the selected conference, and selects one that is dialled from the page", async () => {
    const { server, control } = await serve();
    await control.addParticipant("first", { From: from, To: "client:agent" });
    const page = await open(server.url);
    const heading = (name: string) => page.getByRole("heading", { name, exact: true });
    await heading("first").waitFor();
    await control.addParticipant("second", { From: from, To: "client:agent" });
    const list = page.getByRole("listbox", { name: "Conferences" });
    await list.getByText("second").waitFor();
    expect(await heading("first").isVisible()).toBe(true);
    await page.getByLabel("Conference", { exact: true }).fill("third");
    await dial(page, { to: "client:agent", label: "agent" });
    await heading("third").waitFor();
    await list.getByText("second").click();
    await heading("second").waitFor();
    const field = page.getByLabel("Conference", { exact: true });
    await expect.poll(() => field.inputValue()).toBe("second");
  });

  test("keeps a keyboard user's place when the focused element disappears", async () => {
    const { server, control } = await serve();
    for (const label of ["agent", "customer"]) {
      await control.addParticipant("support-4711", {
        From: from,
        To: `client:${label}`,
        Label: label,
      });
    }
    await control.answerCall("customer");
    const page = await open(server.url);
    const press = async (name: string): Promise<void> => {
      await button(page, name).focus();
      await page.keyboard.press("Enter");
    };
    await press("Answer agent");
    await page.getByRole("button", { name: "Mute agent" }).and(page.locator(":focus")).waitFor();
    await press("Hang up customer");
    await page.getByRole("rowheader", { name: "customer" }).and(page.locator(":focus")).waitFor();
    await control.joinCall({ conference: "support-4711", from, to: from, label: "caller" });
    await press("End conference support-4711");
    const heading = page.getByRole("heading", { name: "support-4711" });
    await heading.and(page.locator(":focus")).waitFor();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`has no barrier that axe-core finds, from 360 to 1,600 pixels, in ${colorScheme}`, async () => {
      const { server, control } = await serve();
      const page = await open(server.url, { colorScheme, width: 360 });
      await page.getByText("Nothing has happened yet").waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await control.addFault({
        failure: { kind: "server-error" },
        operations: ["listConferences"],
      });
      for (const label of ["agent", "customer"]) {
        await control.addParticipant("support-4711", {
          From: from,
          To: `client:${label}`,
          Label: label,
        });
      }
      await control.answerCall("agent");
      await page.getByRole("heading", { name: "Faults" }).click();
      await journal(page).getByText("createParticipant").first().click();
      for (const width of [360, 800, 1600]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.getByRole("rowheader", { name: "customer" }).waitFor();
        expect(await findBarriers(page)).toEqual([]);
        const widest = await page.evaluate("document.documentElement.scrollWidth");
        expect(widest).toBeLessThanOrEqual(width);
      }
    });
  }
});
