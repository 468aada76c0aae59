import { join } from "node:path";
import { bundlePage } from "./bundle.ts";
import { servePage } from "./serve.ts";

const DEFAULT_PORT = 8080;

/**
 * Builds the page, serves it and prints where it is.
 *
 * PORT chooses the port, PROJECT another folder of Apps Script files than dist/.
 */
export async function launch(): Promise<void> {
  const root = process.cwd();
  const assets = await bundlePage(join(root, "test/standin/page"));
  const project = process.env.PROJECT ?? join(root, "dist");
  const page = await servePage({ assets, project, port: Number(process.env.PORT ?? DEFAULT_PORT) });
  console.log(`Framsteg on its stand-in for Google Sheets: ${page.address}`);
}
