import type { Texts } from "../text/en.ts";
import { LANGUAGES, type Language } from "../text/language.ts";
import { texts } from "../text/texts.ts";

/** Finds the code for what a cell says: the code itself or its word in any language, whatever its case. */
type Vocabulary<Code extends string> = (word: string) => Code | undefined;

/** A vocabulary for a closed set. It is put together at its first use: nothing runs while the script loads. */
export function vocabulary<Code extends string>(
  words: (texts: Texts) => Readonly<Record<Code, string>>,
): Vocabulary<Code> {
  let codes: Map<string, Code> | undefined;
  return (word) => {
    codes ??= codesByWord(words);
    return codes.get(word) ?? codes.get(foldWord(word));
  };
}

function codesByWord<Code extends string>(words: (texts: Texts) => Readonly<Record<Code, string>>) {
  const codes = new Map<string, Code>();
  for (const language of LANGUAGES) {
    const entries = Object.entries(words(texts(language))) as [Code, string][];
    for (const [code, word] of entries) {
      // As it is mostly written too: folding is slow, and tables are long.
      for (const form of [code, word, foldWord(code), foldWord(word)]) codes.set(form, code);
    }
  }
  return codes;
}

/** Two words are the same whatever their case and the spaces in and around them. */
export function foldWord(word: string): string {
  return word.normalize().trim().replace(/\s+/g, " ").toLowerCase();
}

/** The language that most of these words belong to; the first language if none does. */
export function languageOfWords(
  words: readonly string[],
  known: (texts: Texts) => readonly string[],
): Language {
  const present = new Set(words.map(foldWord));
  const hits = (language: Language) =>
    known(texts(language)).filter((word) => present.has(foldWord(word))).length;
  return hits("sv") > hits("en") ? "sv" : "en";
}
