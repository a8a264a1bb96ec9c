import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";

/** One request as the recording proxy saw it. `served`: answered by a replica; otherwise refused, nothing leaves. */
export interface Recorded {
  readonly host: string;
  readonly path: string | null;
  readonly served: boolean;
}

/** What a replica answers for a URL; null is 404. */
export type Serve = (url: URL) => { readonly html: string; readonly cookies: readonly string[] } | null;

export interface Sites {
  readonly proxy: string;
  readonly requests: readonly Recorded[];
  /** Host of every connection that a browser opened, also of those that then asked for nothing. */
  readonly connections: readonly string[];
  /** Forgets what was recorded so far. */
  clear(): void;
  stop(): Promise<void>;
}

const HOSTS = /^(www|m|accountscenter)\.(instagram|facebook|messenger)\.com$/;
const tlsFile = (name: string): Buffer => readFileSync(new URL(`./tls/${name}`, import.meta.url));

/** The strictest policy a site could send that still runs its own inline script: hashes only, no eval, Trusted Types. */
function policyFor(html: string): string {
  const hashes = (tag: string) =>
    [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, "g"))]
      .map(
        ([, code]) =>
          `'sha256-${createHash("sha256")
            .update(code ?? "")
            .digest("base64")}'`,
      )
      .join(" ");
  return (
    `default-src 'none'; script-src ${hashes("script") || "'none'"}; style-src ${hashes("style") || "'none'"}; ` +
    "img-src data:; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'"
  );
}

/**
 * The two sites at their real host names: a proxy on the loopback address that records every connection a browser
 * makes, answers for the sites from replicas and refuses everything else.
 */
export async function startSites(serve: Serve): Promise<Sites> {
  const requests: Recorded[] = [];
  const connections: string[] = [];
  const sockets = new Set<Socket>();
  const tls = createHttpsServer(
    { key: tlsFile("key.pem"), cert: tlsFile("cert.pem") },
    (request, response) => {
      const url = new URL(request.url ?? "/", `https://${request.headers.host}`);
      const page = serve(url);
      requests.push({ host: url.host, path: url.pathname, served: page !== null });
      if (!page) return void response.writeHead(404).end();
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        // What the browser itself would keep of a page must not be mistaken for something kept by us.
        "cache-control": "no-store",
        "content-security-policy": policyFor(page.html),
        "set-cookie": [...page.cookies],
      });
      response.end(page.html);
    },
  );
  const tlsPort = await listen(tls);
  const proxy = createHttpServer((request, response) => {
    requests.push({ host: request.headers.host ?? "", path: request.url ?? null, served: false });
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, client: Socket) => {
    sockets.add(client);
    client.on("error", () => client.destroy());
    const host = (request.url ?? "").split(":")[0] ?? "";
    connections.push(host);
    if (!HOSTS.test(host)) {
      requests.push({ host, path: null, served: false });
      client.end("HTTP/1.1 502 Refused\r\n\r\n");
      return;
    }
    const upstream = connect(tlsPort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connected\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    sockets.add(upstream);
  });
  const port = await listen(proxy);
  return {
    proxy: `127.0.0.1:${port}`,
    requests,
    connections,
    clear: () => {
      requests.splice(0);
      connections.splice(0);
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([close(proxy), close(tls)]);
    },
  };
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
