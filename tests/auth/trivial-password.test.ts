import { expect, it } from "vitest";
import { isTrivial } from "~/auth/trivial-password";

const email = "chen.office@example.org";

it.each([
  "111111111111",
  "abababababab",
  "123456789012",
  "098765432109",
  "qwertyuiopas",
  "abcdefghijkl",
  "password1234",
  "Password2026!",
  "qwerty123456",
  "chengqi-2026!",
  "administrator1",
  "chen.office@example.org",
  "chen.office1",
])("anybody would try %s", (password) => {
  expect(isTrivial(password, email)).toBe(true);
});

it.each([
  "correct horse battery",
  "立足高新服务川渝辐射全国面向国际",
  "password for the tea house",
  "tq8-Wm2.xZ7+",
  "3141592653589793",
  "chen.office reads at night",
])("nobody would try %s first", (password) => {
  expect(isTrivial(password, email)).toBe(false);
});
