import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A display of its own with a window manager, and a keyboard for what stands on it. */
export interface Display {
  readonly name: string;
  /** Presses a key as a person does: the window in front gets it, be it a page or the browser's own prompt. */
  press(key: string): Promise<void>;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  await once(child, "exit");
}

/** Xvfb chooses a free display itself and says which, once it is ready. */
async function startXvfb(): Promise<{ server: ChildProcess; name: string }> {
  const args = ["-displayfd", "3", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const server = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const said = server.stdio[3] as Readable;
  const [number] = (await Promise.race([
    once(said, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("Xvfb did not start"))),
  ])) as [Buffer];
  return { server, name: `:${number.toString().trim()}` };
}

const displayOf = (name: string): Display => ({
  name,
  press: async (key) => {
    await run("xdotool", ["key", "--clearmodifiers", key], { env: { ...process.env, DISPLAY: name } });
  },
});

/** Runs something on a display of its own; display and window manager end with it, whatever happened. */
export async function onDisplay(work: (display: Display) => Promise<void>): Promise<void> {
  const { server, name } = await startXvfb();
  const manager = spawn("openbox", ["--sm-disable"], {
    stdio: "ignore",
    env: { ...process.env, DISPLAY: name },
  });
  try {
    await work(displayOf(name));
  } finally {
    await end(manager);
    await end(server);
  }
}
