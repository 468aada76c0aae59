import { createHash } from "node:crypto";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Assets } from "./bundle.ts";
import { readProject } from "./project.ts";

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** Nothing may be fetched from elsewhere: neither by the page nor by the add-on's frames, which inherit this. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'none'; form-action 'none'";

export interface Site {
  readonly assets: Assets;
  /** The folder with Code.js, Sidebar.html and appsscript.json; read anew at each request. */
  readonly project: string;
  /** 0 for any free one. */
  readonly port: number;
}

export interface RunningPage {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page on this machine only. */
export async function servePage({ assets, project, port }: Site): Promise<RunningPage> {
  const tags = new Map(
    [...assets].map(([name, body]) => [name, `"${createHash("sha1").update(body).digest("hex")}"`]),
  );
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? "/", "http://page").pathname.slice(1) || "index.html";
    if (name === "project.json") return answer(response, name, JSON.stringify(await readProject(project)));
    const tag = tags.get(name);
    if (tag !== undefined && request.headers["if-none-match"] === tag) response.writeHead(304).end();
    else answer(response, name, assets.get(name), tag);
  });
  await listen(server, port);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, close: () => closed(server) };
}

/** With a tag the browser may keep the file, and what it compiled of it, as long as the tag stays the same. */
function answer(
  response: ServerResponse,
  name: string,
  body: string | Uint8Array | undefined,
  tag?: string,
): void {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "application/octet-stream";
  response.writeHead(body === undefined ? 404 : 200, {
    "content-type": type,
    "cache-control": tag ? "no-cache" : "no-store",
    ...(tag && { etag: tag }),
    "content-security-policy": CONTENT_SECURITY_POLICY,
  });
  response.end(body ?? "");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
