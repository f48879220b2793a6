import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

export interface Server {
  /** Address on 127.0.0.1, on a free port. */
  url: string;
  /** Says how many of the calls that were asked for have been dialled more than once. */
  countDialledTwice(): Promise<number>;
  close(): Promise<void>;
}

async function receive<Message>(child: ChildProcess): Promise<Message> {
  const [message]: Message[] = await once(child, "message");
  if (message === undefined) throw new Error("The server ended before it answered.");
  return message;
}

/** Starts the server in a process of its own, so that its work is never taken for a client's. */
export async function startServer(...parameters: string[]): Promise<Server> {
  const child = fork(new URL("program.ts", import.meta.url), parameters, { execArgv: [] });
  const url = await receive<string>(child);
  return {
    url,
    countDialledTwice() {
      child.send("count");
      return receive<number>(child);
    },
    async close() {
      child.disconnect();
      await once(child, "exit");
    },
  };
}
