import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { type Answer, answer, type Google, newGoogle, type Refused } from "./google-answers.ts";

/** Google on a port of our own, with what clasp has done there. */
export interface GoogleServer extends Google {
  readonly url: string;
  close(): void;
}

/** What the made-up login carries; any other is refused, as Google does. */
export const ACCESS_TOKEN = "made-up-access";

export async function startGoogle(): Promise<GoogleServer> {
  const google = newGoogle();
  const server = createServer(async (request, response) => {
    const { status, body } = await reply(google, request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(google, { url: `http://127.0.0.1:${port}/`, close: () => server.close() });
}

async function reply(google: Google, request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? "/", "http://google");
  const call = `${request.method} ${pathname}`;
  google.requests.push(call);
  const chunks = await request.toArray();
  const { refuse } = google;
  if (refuse && call.startsWith(refuse.call)) return error(refuse);
  if (call === "POST /token") return { status: 400, body: { error: "invalid_grant" } };
  if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) return error(NOBODY);
  const text = Buffer.concat(chunks).toString();
  return answer(google, call, text ? JSON.parse(text) : {}) ?? error(NOT_FOUND);
}

const NOBODY = { status: 401, message: "Request had invalid authentication credentials." };
const NOT_FOUND = { status: 404, message: "Requested entity was not found." };

/** https://cloud.google.com/apis/design/errors; as recorded in github.com/google/clasp/issues/973. */
function error({ status, message }: Pick<Refused, "status" | "message">): Answer {
  const errors = [{ message, domain: "global", reason: "forbidden" }];
  return { status, body: { error: { code: status, message, errors } } };
}
