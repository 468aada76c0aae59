/** What a frame asks of the page; the only way between the two, as at Google. */
export type FrameMessage =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: "close" }
  | { readonly kind: "focus-editor" }
  | { readonly kind: "size"; readonly width?: number; readonly height?: number };

/** The answer to a call. */
export interface FrameAnswer {
  readonly kind: "answer";
  readonly id: number;
  readonly result:
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly message: string };
}
