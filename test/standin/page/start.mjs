// The command `npm start`.
import { importTypeScript, ROOT } from "../import-typescript.mjs";

const { launch } = await importTypeScript("test/standin/page/server/launch.ts");
await launch(ROOT);
