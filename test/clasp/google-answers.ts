/** A file of a script: https://developers.google.com/apps-script/api/reference/rest/v1/File */
export interface ScriptFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

/** A request that is refused, by the beginning of "PUT /v1/projects/…". */
export interface Refused {
  readonly call: string;
  readonly status: number;
  readonly message: string;
}

/** What Google holds and has been asked. */
export interface Google {
  readonly requests: string[];
  readonly spreadsheets: unknown[];
  readonly scripts: { readonly made: unknown; files: readonly ScriptFile[] }[];
  refuse: Refused | undefined;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export function newGoogle(): Google {
  return { requests: [], spreadsheets: [], scripts: [], refuse: undefined };
}

/** "Creates a new, empty script project with no script files and a base manifest file" (projects.create). */
export const BASE_MANIFEST: ScriptFile = {
  name: "appsscript",
  type: "JSON",
  source: '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "runtimeVersion": "V8"\n}',
};

/**
 * As much of the Drive and the Apps Script API as create and push ask for: files.create, projects.create, getContent and
 * updateContent of https://developers.google.com/apps-script/api/reference/rest
 *
 * @returns undefined for what it does not know
 */
export function answer(google: Google, call: string, body: { files?: ScriptFile[] }): Answer | undefined {
  if (call === "POST /drive/v3/files") return ok({ id: `spreadsheet-${google.spreadsheets.push(body)}` });
  if (call === "POST /v1/projects") {
    const count = google.scripts.push({ made: body, files: [BASE_MANIFEST] });
    return ok({ scriptId: `script-${count}`, ...body });
  }
  const [, method, scriptId, number] = /^(GET|PUT) \/v1\/projects\/(script-(\d+))\/content$/.exec(call) ?? [];
  const script = google.scripts[Number(number) - 1];
  if (!script) return undefined;
  if (method === "PUT") script.files = body.files ?? [];
  return ok({ scriptId, files: script.files });
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}
