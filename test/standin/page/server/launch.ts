import { join } from "node:path";
import { bundlePage } from "./bundle.ts";
import { type RunningPage, servePage } from "./serve.ts";

const DEFAULT_PORT = 8080;

/**
 * Builds the page, serves it and prints where it is.
 *
 * PORT chooses the port, PROJECT another folder of Apps Script files than dist/.
 */
export async function launch(root: string): Promise<void> {
  const assets = await bundlePage(join(root, "test/standin/page"));
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
