// The command `npm run standin`.
import { importTypeScript } from "../import-typescript.mjs";

const { main } = await importTypeScript("test/standin/cli.ts");
await main(process.argv.slice(2));
