import { expect, test } from "vitest";
import { formulaFromUniver, formulaToUniver } from "../../text/formula.ts";
import { locale } from "../../text/locale.ts";

test.each([
  ["sv_SE", "=SUM(1,5;A1)", "=SUM(1.5,A1)"],
  ["sv_SE", '=IF(A1>=0,5;{1\\2;3\\4};"a;b,c")', '=IF(A1>=0.5,{1,2;3,4},"a;b,c")'],
  ["sv_SE", "=F('Min; flik'!A1:R;A:A;B2:B)", "=F('Min; flik'!A1:R1000000,A:A,B2:B1000000)"],
  ["sv_SE", "=,5+1", "=.5+1"],
  ["en_US", "=SUM(1.5,A1:R)", "=SUM(1.5,A1:R1000000)"],
  ["en_US", "=LET(x,1,x+1)", "=LET(x,1,x+1)"],
  ["en_US", "=@A1", "=@A1"],
])("%s: %s is %s in Univer, and back", (code, google, univer) => {
  expect(formulaToUniver(google, locale(code))).toBe(univer);
  expect(formulaFromUniver(univer, locale(code))).toBe(google);
});

test.each([
  ["sv_SE", "=SUM(A1,B1)"],
  ["sv_SE", "=1.5"],
  ["sv_SE", "=A1\\2"],
  ["en_US", "={1\\2}"],
  ["en_US", "=SUM("],
  ["en_US", "=1+"],
  ["en_US", "=(1))"],
])("%s cannot read %s", (code, formula) => {
  expect(() => formulaToUniver(formula, locale(code))).toThrow("Formula parse error.");
});

test("an open end that rows above have moved is still open", () => {
  expect(formulaFromUniver("=SUM(A4:R1000003)", locale("en_US"))).toBe("=SUM(A4:R)");
  expect(formulaFromUniver("=SUM(A4:R1003)", locale("en_US"))).toBe("=SUM(A4:R1003)");
});
