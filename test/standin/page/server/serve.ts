import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Assets, bundlePage } from "./bundle.ts";

const PROJECT_FILE = /\.(js|gs|html|json)$/;

/** An Apps Script project: the text of its files by name. Empty when the folder is not there (yet). */
async function readProject(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => PROJECT_FILE.test(name)).sort();
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** Nothing may be fetched from elsewhere: neither by the page nor by the add-on's frames, which inherit this. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; base-uri 'none'; form-action 'none'";

interface Site {
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
  return { address, close: () => closeServer(server) };
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

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const DEFAULT_PORT = 8080;

/**
 * Builds the page, serves it and prints where it is.
 *
 * PORT chooses the port, PROJECT another folder of Apps Script files than dist/.
 */
export async function launch(root: string): Promise<void> {
  const assets = await bundlePage(root);
  const project = process.env.PROJECT ?? join(root, "dist");
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  const page = await servePage({ assets, project, port }).catch((error) => refuse(error, port));
  console.log(`Framsteg on its stand-in for Google Sheets: ${page.address}`);
}

function refuse(error: NodeJS.ErrnoException, port: number): RunningPage {
  if (error.code !== "EADDRINUSE") throw error;
  console.error(`Port ${port} is taken. Choose another: PORT=8081 npm start`);
  process.exit(1);
}
