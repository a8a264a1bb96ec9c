import { beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "./client.ts";

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
vi.mock("../browser/tab.ts", () => ({ tabRuntime: () => ({ id: "porchlight", sendMessage }) }));

const LOST = new Error("Could not establish connection. Receiving end does not exist.");
const CLOSED = new Error("The message port closed before a response was received.");
const ANSWER = { ok: true, value: null };

describe("a message that met the background page as it was suspended", () => {
  beforeEach(() => void sendMessage.mockReset());

  it("is sent once more, because it reached nobody", async () => {
    sendMessage.mockRejectedValueOnce(LOST).mockResolvedValueOnce(ANSWER);
    expect(await call("withdraw", { erase: true })).toEqual(ANSWER);
    expect(sendMessage.mock.calls.map(([message]) => message)).toEqual(
      Array(2).fill({ name: "withdraw", payload: { erase: true } }),
    );
  });

  it("is given up when the second one is lost too", async () => {
    sendMessage.mockRejectedValue(LOST);
    expect(await call("popup", {})).toEqual({ ok: false, why: "failed" });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it("is never sent again when it may have been heard", async () => {
    sendMessage.mockRejectedValue(CLOSED);
    expect(await call("popup", {})).toEqual({ ok: false, why: "failed" });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
