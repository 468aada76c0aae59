// The command `npm start`.
import { importTypeScript, ROOT } from "../../import-typescript.mjs";

const { launch } = await importTypeScript("test/standin/page/server/serve.ts");
await launch(ROOT);
