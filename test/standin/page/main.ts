import { openFile } from "./open-file.ts";
import { parseParameters } from "./parameters.ts";

void openFile(parseParameters(location.search));
