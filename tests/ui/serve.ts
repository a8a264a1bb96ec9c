import { createServer } from "node:http";
import { assets, CSP } from "./assets.ts";
import { STATES } from "./states.ts";

/** `npx node tests/ui/serve.ts [port]`: our pages on the mock transport, in every named state, in a plain tab. */
const files = await assets();
const port = Number(process.argv[2] ?? 4173);

const server = createServer((request, response) => {
  const file = files.get(new URL(request.url ?? "/", "http://localhost").pathname);
  if (!file) return void response.writeHead(404).end("not found");
  response.writeHead(200, { "content-type": `${file.type}; charset=utf-8`, "content-security-policy": CSP });
  response.end(file.body);
});

server.listen(port, "127.0.0.1", () => {
  for (const [page, states] of Object.entries(STATES))
    for (const state of Object.keys(states))
      console.log(`http://127.0.0.1:${port}/${page}.html?state=${state}`);
});
