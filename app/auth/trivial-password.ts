const runs = [
  "0123456789".repeat(3),
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "1qaz2wsx3edc4rfv5tgb6yhn",
];
const words =
  /password|passw0rd|p@ssw0rd|qwerty|administrator|admin|welcome|letmein|iloveyou|woaini|chengqi|chengdu|secret/g;

/** Whether a password is among the first that anybody would try: a run of keys, few characters, a common word, the e-mail. */
export function isTrivial(password: string, email: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < 5) return true;
  if ([...runs, ...runs.map(reversed)].some((run) => run.includes(text))) return true;
  const [name = ""] = email.toLowerCase().split("@");
  const own = name.length < 3 ? text : text.replaceAll(email.toLowerCase(), "").replaceAll(name, "");
  // What is left beside the words that everybody thinks of has to be worth something of its own.
  const left = own.replace(words, "");
  const letters = left.replace(/[\d\W_]+$/u, "");
  return new Set(letters).size < 3 && new Set(left).size < 8;
}

function reversed(text: string): string {
  return [...text].reverse().join("");
}
